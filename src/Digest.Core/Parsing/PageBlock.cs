using AngleSharp.Dom;

namespace Digest.Parsing;

/// <summary>The part of a page that belongs to one link.</summary>
internal static class PageBlock
{
    private const int HighestAbove = 8;

    /// <summary>The largest element around the link in which no other story's link stands.</summary>
    /// <param name="link">The link of the story.</param>
    /// <param name="stories">Where the links of known stories lead; headlines are taken for stories by themselves.</param>
    public static IElement Around(IElement link, IReadOnlySet<string> stories)
    {
        var target = Target(link);
        var block = link;
        for (var level = 0; level < HighestAbove && block.ParentElement is { } parent && parent.LocalName is not ("body" or "main"); level++)
        {
            if (HasOther(parent, target, stories))
                break;
            block = parent;
        }

        return block;
    }

    // Names of authors and topics are links too, but short ones; a second headline is another story.
    private static bool HasOther(IElement parent, string target, IReadOnlySet<string> stories) =>
        parent.QuerySelectorAll("a[href]").Any(other => Target(other) != target && (stories.Contains(Target(other)) || PageText.Weight(other) >= PageText.LightestTitle || other.QuerySelector("h1,h2,h3,h4") is not null));

    /// <summary>Where the link leads, as written, without its fragment.</summary>
    public static string Target(IElement link) => link.GetAttribute("href")?.Split('#')[0].Trim() ?? "";
}
