using Digest.Feeds;
using Digest.Fetching;
using Digest.Parsing;
using Digest.Text;

namespace Digest.App.Phases;

/// <summary>Finds the feed behind any address of a site: the address itself, what its page names, the usual paths, and at last the page's own list of news.</summary>
public sealed class FeedFinder(IFetcher fetcher, FeedReader reader)
{
    /// <summary>The feed, or the reason why there is none.</summary>
    public async Task<(FoundFeed? Found, string Problem)> FindAsync(Uri url, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new FetchRequest(url), cancellationToken);
        if (result is not FetchResult.Fresh fresh)
            return (null, (result as FetchResult.Failed)?.Problem ?? $"{url} gave nothing to read");
        if (Read(url, fresh) is { } direct)
            return (direct, "");
        var html = EncodingSniffer.Decode(fresh.Body, fresh.ContentType).Text;
        foreach (var candidate in FeedDiscovery.InPage(html, fresh.FinalUrl).Concat(FeedDiscovery.Guesses(fresh.FinalUrl)).DistinctBy(FeedIdentity.Of))
        {
            if (await fetcher.FetchAsync(new FetchRequest(candidate), cancellationToken) is FetchResult.Fresh named && Read(candidate, named) is { } found)
                return (found, "");
        }

        return Page(url, html, fresh) is { } page ? (page, "") : (null, $"{url} is no feed, names none, and shows no list of news; name the list's links by hand: --links CSS");
    }

    private FoundFeed? Read(Uri url, FetchResult.Fresh fresh)
    {
        var address = fresh.MovedTo ?? url;
        var (parsed, reading) = reader.Read(new Feed { Url = address, Title = address.IdnHost }, address, fresh);
        return reading.Problem is null ? new FoundFeed(FeedOf(address, parsed), parsed) : null;
    }

    private static FoundFeed? Page(Uri url, string html, FetchResult.Fresh fresh)
    {
        var feed = new Feed { Url = fresh.MovedTo ?? url, Title = url.IdnHost, Kind = FeedKind.Page };
        var parsed = PageReader.Read(feed, html, fresh.FinalUrl);
        return parsed.Format is null ? null : new FoundFeed(FeedOf(feed.Url, parsed) with { Kind = FeedKind.Page }, parsed);
    }

    private static Feed FeedOf(Uri url, ParsedFeed parsed) => new()
    {
        Url = url,
        Title = string.IsNullOrWhiteSpace(parsed.Title) ? url.IdnHost : parsed.Title,
        Language = parsed.Language is { Length: > 0 and <= 35 } language ? language : null,
    };
}
