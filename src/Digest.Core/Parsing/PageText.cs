using AngleSharp.Dom;

namespace Digest.Parsing;

/// <summary>Finds the words of a link's block: its title and what is said below it.</summary>
internal static class PageText
{
    /// <summary>Texts lighter than this are buttons and names, not headlines.</summary>
    public const int LightestTitle = 12;

    private const int LongestTitle = 300;
    private const int ShortestSummary = 40;
    private const int LongestSummary = 2000;

    /// <summary>The length of what the element says, a Chinese character counting as two.</summary>
    public static int Weight(IElement element) => Line(element.TextContent) is { } line ? Weight(line) : 0;

    public static int Weight(string line) => line.Sum(c => c >= '\u2E80' ? 2 : 1);

    /// <summary>The text on one line; null when there is none.</summary>
    public static string? Line(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The title: by the editor's rule, else a heading, else the weightiest link to the same place, else what the picture says.</summary>
    public static string? Title(IElement link, IElement block, string? rule)
    {
        var said = rule is null ? Heading(link, block) ?? Weightiest(link, block) : Line((Find(link, rule) ?? Find(block, rule))?.TextContent);
        return said is { Length: > LongestTitle } ? said[..LongestTitle] : said;
    }

    /// <summary>The longest paragraph of the block that is not its title; null when there is none.</summary>
    public static string? Summary(IElement block, string title)
    {
        var longest = block.QuerySelectorAll("p,[class*=desc i],[class*=summary i],[class*=excerpt i]").Select(part => Line(part.TextContent)).OfType<string>().Where(text => text != title).MaxBy(text => text.Length);
        return longest is null || Weight(longest) < ShortestSummary ? null : longest[..Math.Min(longest.Length, LongestSummary)];
    }

    /// <summary>The element itself or the first below it that the rule names; null when none does or the rule is not understood.</summary>
    public static IElement? Find(IElement element, string rule)
    {
        try
        {
            return element.Matches(rule) ? element : element.QuerySelector(rule);
        }
        catch (DomException)
        {
            return null;
        }
    }

    private static string? Heading(IElement link, IElement block)
    {
        const string headings = "h1,h2,h3,h4,h5,h6";
        var heading = link.QuerySelector(headings) ?? block.QuerySelector(headings) ?? link.QuerySelector("[class*=title i],[class*=headline i]");
        return Line(heading?.TextContent);
    }

    private static string? Weightiest(IElement link, IElement block)
    {
        var href = link.GetAttribute("href");
        var same = block.QuerySelectorAll("a[href]").Where(other => other.GetAttribute("href") == href).Append(link).MaxBy(Weight);
        return Line(same?.TextContent) ?? Line(link.GetAttribute("title")) ?? Line(link.GetAttribute("aria-label")) ?? Line(link.QuerySelector("img[alt]")?.GetAttribute("alt"));
    }
}
