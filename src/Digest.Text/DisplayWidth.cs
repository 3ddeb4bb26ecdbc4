using System.Text;

namespace Digest.Text;

/// <summary>Columns that a text takes in a fixed-width view: two for wide characters (UAX #11: W and F), none for combining marks, one for the rest.</summary>
public static class DisplayWidth
{
    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F),
        (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns of a whole text.</summary>
    public static int Of(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes()) columns += Of(rune);
        return columns;
    }

    /// <summary>The columns of one character.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format) return 0;
        return Array.Exists(Wide, range => rune.Value >= range.From && rune.Value <= range.To) ? 2 : 1;
    }

    /// <summary>The longest beginning of a text within a number of columns, ended with "…" when something was cut; Latin words are not split.</summary>
    public static string Clip(string text, int columns)
    {
        if (Of(text) <= columns) return text;
        var kept = new StringBuilder();
        var used = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            used += Of(rune);
            if (used > columns) break;
            kept.Append(rune.ToString());
        }

        return WholeWords(kept.ToString(), text).TrimEnd(' ', '，', ',', '、', '：', ':', '；', ';', '（', '(', '-', '—') + "…";
    }

    private static string WholeWords(string kept, string text)
    {
        var next = text[kept.Length];
        if (!char.IsAsciiLetterOrDigit(next) && next is not ('.' or '-')) return kept;
        var end = kept.Length;
        while (end > 0 && (char.IsAsciiLetterOrDigit(kept[end - 1]) || kept[end - 1] is '.' or '-')) end--;
        return end >= kept.Length / 2 ? kept[..end] : kept;
    }
}
