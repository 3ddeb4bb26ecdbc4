using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Digest.Parsing;

/// <summary>Reads a web page as if it were a feed: its entries are the links that the editor's rule names, or those that look most like a list of news.</summary>
public static class PageReader
{
    // Longer lists are archives; the newest stand first on every page of news.
    private const int MostEntries = 100;

    // Deeper nests come from no newsroom, and each level costs stack when the tree is searched.
    private const int DeepestNest = 500;

    /// <summary>The page's entries; a page without any gives a fault that says how to mend it.</summary>
    public static ParsedFeed Read(Feed feed, string html, Uri url)
    {
        if (HtmlNest.DepthOf(html) > DeepestNest)
            return Without("The page's elements lie too deep in each other to be read.");
        var document = new HtmlParser().ParseDocument(html);
        var baseUrl = document.QuerySelector("base[href]")?.GetAttribute("href") is { } said && Uri.TryCreate(url, said, out var stated) ? stated : url;
        var links = feed.Links is { } rule ? Matching(document, rule) : PageLinks.Find(document, baseUrl, url);
        if (links is null)
            return Without($"The CSS rule \"{feed.Links}\" is not understood; mend \"links\".");
        var dates = StructuredDates.Of(document, baseUrl);
        var stories = links.Select(PageBlock.Target).ToHashSet(StringComparer.Ordinal);
        var entries = links.Select(link => EntryOf(feed, link, PageBlock.Around(link, stories), (baseUrl, dates))).OfType<Entry>().DistinctBy(entry => entry.Id, StringComparer.Ordinal).Take(MostEntries).ToList();
        if (entries.Count == 0)
            return Without(feed.Links is null ? "No list of news was found on the page; name its links by a CSS rule in \"links\"." : $"The CSS rule \"{feed.Links}\" finds no link on the page; mend \"links\".");
        return new ParsedFeed
        {
            Format = "page",
            Title = PageText.Line(document.Title),
            SiteUrl = url,
            Language = document.DocumentElement.GetAttribute("lang") is { Length: > 0 } language ? language : null,
            Entries = entries,
        };
    }

    private static ParsedFeed Without(string fault) => new() { Faults = [new Fault(fault)] };

    private static IReadOnlyList<IElement>? Matching(IHtmlDocument document, string rule)
    {
        try
        {
            return [.. document.QuerySelectorAll(rule).Select(found => found.LocalName == "a" ? found : found.QuerySelector("a[href]") ?? found.Closest("a[href]")).OfType<IElement>()];
        }
        catch (DomException)
        {
            return null;
        }
    }

    private static Entry? EntryOf(Feed feed, IElement link, IElement block, (Uri BaseUrl, IReadOnlyDictionary<string, DateTimeOffset> Dates) page)
    {
        if (!Uri.TryCreate(page.BaseUrl, link.GetAttribute("href")?.Trim(), out var url) || url.Scheme is not ("http" or "https"))
            return null;
        var title = PageText.Title(link, block, feed.TitleRule);
        if (title is null)
            return null;
        var summary = PageText.Summary(block, title);
        return new Entry
        {
            Id = url.AbsoluteUri,
            FeedUrl = feed.Url,
            Url = url,
            Title = title,
            Published = PageDate.Of(block, feed.DateRule) ?? (page.Dates.TryGetValue(url.AbsoluteUri, out var date) ? date : PageDate.InAddress(url)),
            SummaryHtml = summary is null ? null : $"<p>{WebUtility.HtmlEncode(summary)}</p>",
        };
    }
}
