using System.Globalization;
using System.Text.RegularExpressions;

namespace Digest.Summaries;

/// <summary>Finds the dates that a sentence states, in Chinese, English and ISO writing.</summary>
public static partial class DateFinder
{
    private const int Timeout = 500;
    private const string Months = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The dates in the order of the text; impossible ones (February 31) are not dates.</summary>
    public static IReadOnlyList<FoundDate> Find(string text)
    {
        Regex[] shapes = [Chinese(), Iso(), DayFirst(), MonthFirst()];
        var found = new List<FoundDate>();
        foreach (var match in shapes.SelectMany(shape => shape.Matches(text)))
            if (Read(match) is { } date && !found.Exists(other => other.Start < date.Start + date.Length && date.Start < other.Start + other.Length))
                found.Add(date);
        return [.. found.OrderBy(date => date.Start)];
    }

    private static FoundDate? Read(Match match)
    {
        var year = Number(match.Groups["y"]);
        var day = Number(match.Groups["d"]);
        var month = Number(match.Groups["m"]) ?? MonthOf(match.Groups["n"].Value);
        if (month is < 1 or > 12 || (year is null && day is null && !match.Groups["m"].Success) || day < 1 || day > DateTime.DaysInMonth(year ?? 2024, month))
            return null;
        return new(match.Index, match.Length, year, month, day);
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static int MonthOf(string name) =>
        name.Length < 3 ? 0 : Array.IndexOf(MonthStarts, name[..3].ToLowerInvariant()) + 1;

    [GeneratedRegex(@"(?<![0-9.])(?:(?<y>(?:19|20)[0-9]{2})\s*年\s*)?(?<m>1[0-2]|0?[1-9])\s*月(?!\s*[之个]|\s*份?[内底])(?:份|\s*(?<d>3[01]|[12][0-9]|0?[1-9])\s*[日号])?", RegexOptions.None, Timeout)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?<![0-9])(?<y>(?:19|20)[0-9]{2})[-/.](?<m>1[0-2]|0[1-9])[-/.](?<d>3[01]|[12][0-9]|0[1-9])(?![0-9])", RegexOptions.None, Timeout)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?<n>" + Months + @")\.?\s+(?:(?<d>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9%]|\.[0-9])(?:,?\s+(?<y>20[0-9]{2})(?![0-9]))?|(?<y>20[0-9]{2})(?![0-9]))", RegexOptions.None, Timeout)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<![0-9.])(?<d>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?\s+(?<n>" + Months + @")\b(?:\.?,?\s+(?<y>20[0-9]{2})(?![0-9]))?", RegexOptions.None, Timeout)]
    private static partial Regex DayFirst();
}
