using System.Collections.Frozen;

namespace Digest.Text;

/// <summary>Lines that a Chinese site puts around its articles: sharing, downloads, disclaimers, a forum's frame.</summary>
internal static class SiteChrome
{
    /// <summary>Chrome stands within this many lines of an end of the text.</summary>
    private const int Edge = 14;

    /// <summary>A line of chrome says one thing; a longer one may be prose that begins alike.</summary>
    private const int Longest = 160;

    private static readonly FrozenSet<string> Whole = EmbeddedList.Read("chrome-lines.txt").Where(line => !line.EndsWith('…')).ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Beginnings = [.. EmbeddedList.Read("chrome-lines.txt").Where(line => line.EndsWith('…')).Select(line => line[..^1])];

    public static string Remove(string text, List<Repair> log)
    {
        var lines = Lines(text);
        var pass = new RepairPass("site chrome", text);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i >= Edge && i < lines.Count - Edge) continue;
            if (IsChrome(text.AsSpan(lines[i].Start, lines[i].Length))) pass.Remove(lines[i].Start, lines[i].Length);
        }

        return pass.Finish(log);
    }

    private static bool IsChrome(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        if (trimmed.Length is 0 or > Longest) return false;
        var key = ChineseScript.ToSimplified(trimmed.ToString()).Replace('：', ':').Replace('，', ',');
        return Whole.Contains(key) || Array.Exists(Beginnings, beginning => key.StartsWith(beginning, StringComparison.Ordinal));
    }

    private static List<TextRange> Lines(string text)
    {
        var lines = new List<TextRange>();
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed + 1;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) lines.Add(new TextRange(start, end - start));
            start = end;
        }

        return lines;
    }
}
