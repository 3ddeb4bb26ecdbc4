using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Digest.Feeds;

/// <summary>Finds the feeds of a site from one of its pages.</summary>
public static class FeedDiscovery
{
    // The paths that the common publishing programs use, the commonest first.
    private static readonly string[] UsualPaths = ["feed", "rss.xml", "feed.xml", "atom.xml", "index.xml", "rss", "feed.json", "blog/rss.xml", "feeds/posts/default"];

    private static readonly string[] FeedTypes = ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/json", "text/xml", "application/xml"];

    private static readonly string[] FeedWords = ["/feed", "/rss", "rss.xml", "atom.xml", "feed.xml", "feed.json"];

    // The head of a page is enough for its links; a body of megabytes is not worth a tree.
    private const int LongestPage = 1_000_000;

    /// <summary>Feeds that the page names, most promising first: alternate links of its head, then links of its body that look like feeds.</summary>
    public static IReadOnlyList<Uri> InPage(string html, Uri pageUrl)
    {
        var document = new HtmlParser().ParseDocument(html.Length > LongestPage ? html[..LongestPage] : html);
        var address = document.QuerySelector("base[href]")?.GetAttribute("href") is { } said && Uri.TryCreate(pageUrl, said, out var stated) ? stated : pageUrl;
        var named = document.QuerySelectorAll("link[rel~=alternate i][href]").Where(IsFeedLink).OrderBy(link => IsComments(link) ? 1 : 0);
        var linked = document.QuerySelectorAll("a[href]").Where(link => LooksLikeFeed(link.GetAttribute("href")));
        return [.. named.Concat(linked)
            .Select(link => Uri.TryCreate(address, link.GetAttribute("href")?.Trim(), out var url) ? url : null)
            .OfType<Uri>()
            .Where(url => url.Scheme is "http" or "https")
            .DistinctBy(FeedIdentity.Of)
            .Take(10)];
    }

    /// <summary>Addresses worth a try when the page names none: the usual paths below the page and below its site.</summary>
    public static IReadOnlyList<Uri> Guesses(Uri pageUrl)
    {
        var site = new Uri(pageUrl, "/");
        var below = new Uri(pageUrl.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        return [.. new[] { below, site }.Distinct().SelectMany(at => UsualPaths.Select(path => new Uri(at, path))).Distinct()];
    }

    private static bool IsFeedLink(IElement link) =>
        link.GetAttribute("type") is { } type && FeedTypes.Contains(type.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase)
        && (link.GetAttribute("href") ?? "").IndexOf("oembed", StringComparison.OrdinalIgnoreCase) < 0
        && (link.GetAttribute("href") ?? "").IndexOf("wp-json", StringComparison.OrdinalIgnoreCase) < 0;

    private static bool IsComments(IElement link) =>
        $"{link.GetAttribute("title")} {link.GetAttribute("href")}".Contains("comment", StringComparison.OrdinalIgnoreCase)
        || (link.GetAttribute("title") ?? "").Contains("评论", StringComparison.Ordinal);

    private static bool LooksLikeFeed(string? href)
    {
        var path = href?.Split('?', '#')[0].TrimEnd('/') ?? "";
        return Array.Exists(FeedWords, word => path.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }
}
