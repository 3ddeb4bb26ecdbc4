using System.Globalization;
using System.Text.RegularExpressions;

namespace Digest.Text;

/// <summary>Reads the dates that a text names, in Chinese, English and ISO form.</summary>
public static partial class DateMentionReader
{
    private const int LongestText = 200_000;
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";

    /// <summary>Every date with at least a month, in order; 今年 and 去年 count from the day the text was written.</summary>
    public static IReadOnlyList<DateMention> Read(string text, DateOnly? written)
    {
        var head = text.Length > LongestText ? text[..LongestText] : text;
        return [.. Date().Matches(head).Select(match => Mention(match, written)).OfType<DateMention>()];
    }

    private static DateMention? Mention(Match match, DateOnly? written)
    {
        var year = Number(match, "year") ?? Relative(match.Groups["relative"].Value, written);
        var month = Number(match, "month") ?? Named(match.Groups["name"].Value);
        var day = Number(match, "day");
        return month is >= 1 and <= 12 && day is null or (>= 1 and <= 31) && year is null or (>= 1900 and <= 2199)
            ? new DateMention(year, month, day, match.Value, match.Index)
            : null;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static int? Relative(string word, DateOnly? written) => (word, written) switch
    {
        ("今年", { } day) => day.Year,
        ("去年", { } day) => day.Year - 1,
        ("明年", { } day) => day.Year + 1,
        ("前年", { } day) => day.Year - 2,
        _ => null,
    };

    private static int? Named(string name) => name.Length < 3
        ? null
        : Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month => month.Length > 0 && name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    [GeneratedRegex(
        @"(?<![\d.])((?<year>\d{4}) ?年 ?)?(?<relative>[今去明前]年)? ?(?<![\d.])(?<month>1[0-2]|0?[1-9]) ?月(?![大会饼])( ?(?<day>3[01]|[12]\d|0?[1-9]) ?[日号號])?"
        + @"|(?<![\d./-])(?<year>\d{4})(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>3[01]|[12]\d|0?[1-9])(?![\d/-])"
        + @"|\b(?<name>" + Months + @")\.? (?<day>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)?(,? (?<year>(19|20)\d{2}))?(?!\d|\.\d)"
        + @"|\b((?<day>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)? )?(?<name>" + Months + @")\.?,? (?<year>(19|20)\d{2})\b"
        + @"|\b(?<day>3[01]|[12]\d|0?[1-9])(st|nd|rd|th)? (?<name>" + Months + @")\b",
        RegexOptions.ExplicitCapture,
        10_000)]
    private static partial Regex Date();
}
