using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Digest.Readability;

/// <summary>Parses foreign HTML within limits: no script runs, nothing is loaded, size, depth and work are bounded.</summary>
public static class PageParser
{
    /// <summary>Longest page that is read, in characters; the rest is cut off.</summary>
    public const int MaximumLength = 10 * 1024 * 1024;

    // Real pages nest below 60 levels; a deeper page is built to hurt.
    private const int MaximumDepth = 256;

    // Unclosed formatting elements pile up on old forum pages; far above them, each further open tag makes all others slower.
    private const int DeepestTag = 1000;

    // The largest of 344 public pages has 12 thousand tags; half a million make a tree of 300 MB.
    private const int MostTags = 200_000;

    /// <summary>The document of the page; one that is cut where the limits are met.</summary>
    public static IHtmlDocument Parse(string html)
    {
        var text = html.Length > MaximumLength ? html[..MaximumLength] : html;
        return new HtmlParser(Options()).ParseDocument(TagLimits.Apply(text, DeepestTag, MostTags));
    }

    private static HtmlParserOptions Options() => new()
    {
        MaximumDepth = MaximumDepth,
        SkipComments = true,
        SkipScriptText = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
        IsAcceptingCustomElementsEverywhere = true,
    };
}
