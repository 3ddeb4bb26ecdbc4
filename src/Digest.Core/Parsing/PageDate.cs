using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Digest.Parsing;

/// <summary>Finds the date of a link's block, or of its address.</summary>
internal static partial class PageDate
{
    private const int LongestLabel = 60;

    /// <summary>The date by the editor's rule, else of a time element, else of a short text that is a date.</summary>
    public static DateTimeOffset? Of(IElement block, string? rule)
    {
        if (rule is not null)
            return PageText.Find(block, rule) is { } named ? Read(named) : null;
        if (block.QuerySelector("time") is { } time && Read(time) is { } stated)
            return stated;
        return block.QuerySelectorAll("span,div,p,small,em,i,li,td,dd").Where(part => part.ChildElementCount == 0).Select(Labelled).FirstOrDefault(date => date is not null);
    }

    /// <summary>The day that an address names, as /2026/06/01/ or /20260601.</summary>
    public static DateTimeOffset? InAddress(Uri url)
    {
        var match = DayInPath().Match(url.AbsolutePath);
        return match.Success && DateTimeOffset.TryParseExact(
            $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
            ? day
            : null;
    }

    private static DateTimeOffset? Read(IElement element) =>
        (element.GetAttribute("datetime") ?? element.GetAttribute("content")) is { } machine && DateReader.Read(machine) is { } date ? date : Labelled(element);

    private static DateTimeOffset? Labelled(IElement element)
    {
        var text = PageText.Line(element.TextContent);
        if (text is null || text.Length > LongestLabel)
            return null;
        var match = DateInText().Match(text);
        return match.Success ? DateReader.Read(match.Value) : null;
    }

    [GeneratedRegex(@"/(?<year>20\d\d)(?:[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})|(?<month>\d\d)(?<day>\d\d))(?:[/_.-]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex DayInPath();

    // 2026-06-01 08:30, 2026年6月1日, Jun 1, 2026, 1 June 2026: a whole date with its year, so that a score or a price is none.
    [GeneratedRegex(@"20\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?(?:[T\s]\d{1,2}:\d\d(?::\d\d)?)?|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},?\s20\d\d|\b\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s20\d\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex DateInText();
}
