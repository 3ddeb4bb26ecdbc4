using System.Globalization;
using System.Text.RegularExpressions;

namespace Digest.Readability;

/// <summary>Dates as machines and people write them on pages.</summary>
public static partial class WrittenDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads a stated date; null when it is none or lies outside the web's time.</summary>
    public static DateTimeOffset? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (OfDigits(text) is { } digits)
            return digits;
        var isRead = DateTimeOffset.TryParse(text.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date);
        return isRead && IsPlausible(date) ? date : Find(text);
    }

    /// <summary>The first date written out in a text, in English or Chinese or as digits; of 3/4/2026 the first number is the month.</summary>
    public static DateTimeOffset? Find(string text) => OfYearFirst(text) ?? OfMonthName(text) ?? OfDigits(text);

    /// <summary>The text without the first date in it.</summary>
    public static string Without(string text) => MonthNamed().Replace(YearFirst().Replace(text, " ", 1), " ", 1);

    private static DateTimeOffset? OfYearFirst(string text) =>
        YearFirst().Match(text) is { Success: true } match ? Make(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value, match.Groups["t"].Value) : null;

    private static DateTimeOffset? OfMonthName(string text)
    {
        if (MonthNamed().Match(text) is not { Success: true } match)
            return null;
        var month = Array.IndexOf(Months, match.Groups["m"].Value[..3].ToLowerInvariant()) + 1;
        return Make(match.Groups["y"].Value, month.ToString(CultureInfo.InvariantCulture), match.Groups["d"].Value, "");
    }

    private static DateTimeOffset? OfDigits(string text)
    {
        if (YearLast().Match(text) is not { Success: true } match)
            return null;
        var (first, second) = (match.Groups["a"].Value, match.Groups["b"].Value);
        var isDayFirst = match.Groups["mark"].Value is "." || int.Parse(first, CultureInfo.InvariantCulture) > 12;
        return isDayFirst ? Make(match.Groups["y"].Value, second, first, "") : Make(match.Groups["y"].Value, first, second, "");
    }

    private static DateTimeOffset? Make(string year, string month, string day, string time)
    {
        var written = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}{(time.Length > 0 ? "T" + time.PadLeft(5, '0') : "")}";
        return DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && IsPlausible(date) ? date : null;
    }

    private static bool IsPlausible(DateTimeOffset date) => date.Year is >= 1995 and <= 2100;

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d\d)\s*[-/.年]\s*(?<m>1[0-2]|0?[1-9])\s*[-/.月]\s*(?<d>3[01]|[12]\d|0?[1-9])(?!\d)日?(?:[T\s]*(?<t>[0-2]?\d:[0-5]\d(?::[0-5]\d)?))?", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<![\d./])(?<a>[0-3]?\d)(?<mark>[/.])(?<b>[0-3]?\d)\k<mark>(?<y>20\d\d)(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"\b(?:(?<d>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?<y>(?:19|20)\d\d)|(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<d>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?,?\s+(?<y>(?:19|20)\d\d))", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 500)]
    private static partial Regex MonthNamed();
}
