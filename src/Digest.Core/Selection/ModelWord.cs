using System.Text.RegularExpressions;

namespace Digest.Selection;

/// <summary>Tells the words of model names from the words that merely follow them.</summary>
internal sealed partial class ModelWord(IReadOnlyList<string> variants, IReadOnlyList<string> tiers)
{
    private const string Measures = "个個月年日倍亿億万萬千百周名款大人次天种種位分小时時项項篇家张張元美块塊折期季度%％成条條轮輪秒岁歲号";

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "million", "billion", "trillion", "percent", "times", "x", "days", "day", "weeks", "week", "months", "month", "years", "year",
        "hours", "hour", "minutes", "users", "people",
    };

    private readonly HashSet<string> _variants = variants.ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> _tiers = tiers.ToHashSet(StringComparer.Ordinal);

    /// <summary>The next word of the name, or null when something else stands there.</summary>
    public ModelToken? Next(TextFold text, ModelReading reading)
    {
        var start = reading.End;
        var parted = start < text.Length && text.Chars[start] == ' ';
        var joined = !parted || text.Original[text.PlaceOf(start)] is not (' ' or '\u00A0' or '\u3000');
        var from = parted ? start + 1 : start;
        var end = EndOfWord(text, from);
        if (end == from || (!parted && reading.Words.Count > 0 && TextFold.IsWord(text.Chars[start])))
            return null;

        var word = new string(text.Chars, from, end - from);
        return KindOf(text, word, joined, from, end) is { } kind ? new ModelToken(kind, word, joined, end) : null;
    }

    private ModelTokenKind? KindOf(TextFold text, string word, bool joined, int from, int end) => word switch
    {
        _ when _tiers.Contains(word) => ModelTokenKind.Tier,
        _ when _variants.Contains(word) => joined || char.IsAsciiLetterUpper(text.Original[text.PlaceOf(from)]) ? ModelTokenKind.Variant : null,
        _ when SizeWord().IsMatch(word) => ModelTokenKind.Size,
        _ when DateWord().IsMatch(word) => ModelTokenKind.Date,
        _ when VersionWord().IsMatch(word) => joined || !IsCounted(text, word, end) ? ModelTokenKind.Version : null,
        _ => null,
    };

    private static bool IsCounted(TextFold text, string word, int end)
    {
        if (end < text.Length && Measures.Contains(text.Chars[end], StringComparison.Ordinal))
            return true;
        if (word.Contains('.', StringComparison.Ordinal) || end >= text.Length || text.Chars[end] != ' ')
            return false;

        var next = EndOfWord(text, end + 1);
        return Units.Contains(new string(text.Chars, end + 1, next - end - 1));
    }

    private static int EndOfWord(TextFold text, int from)
    {
        var end = from;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text.Chars[end]) || text.Chars[end] is '.' or '+'))
            end++;
        while (end > from && text.Chars[end - 1] == '.')
            end--;
        return end;
    }

    [GeneratedRegex(@"^[a-z]?\d{1,2}(\.\d{1,2}){0,3}([ac-jln-suvwyz]|vl|se)?\+?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex VersionWord();

    [GeneratedRegex(@"^(a?\d{1,4}(\.\d{1,2})?|\d{1,2}x\d{1,3})[bmt]$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SizeWord();

    [GeneratedRegex(@"^(\d{4}|\d{6}|\d{8})$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex DateWord();
}
