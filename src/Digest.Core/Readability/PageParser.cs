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

    /// <summary>The document of the page; one that is cut where the limits are met.</summary>
    public static IHtmlDocument Parse(string html)
    {
        var text = html.Length > MaximumLength ? html[..MaximumLength] : html;
        return new HtmlParser(Options()).ParseDocument(text);
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
