using System.Collections.Concurrent;
using Digest.Fetching;
using Digest.Readability;
using Digest.Text;

namespace Digest.App.Phases;

/// <summary>Makes articles of an entry: of the feed's own text where it is whole, else of the page behind it.</summary>
public sealed class ArticleReader(IFetcher fetcher, FetchingOptions options)
{
    // Teasers end well below this; a feed that carries so much carries the whole text.
    private const int WholeText = 1500;

    private readonly ConcurrentDictionary<string, bool> unreachable = new(StringComparer.Ordinal);

    /// <summary>The articles of the entry: none when nothing can be read, several when it is a round-up.</summary>
    public async Task<IReadOnlyList<Article>> ReadAsync(Entry entry, Feed feed, CancellationToken cancellationToken)
    {
        var parts = RoundupSplitter.Split(entry, feed.Title);
        if (parts.Count > 1)
            return [.. parts.Select((part, at) => ArticleExtractor.FromRoundup(entry, part, at, feed.Title)).OfType<Article>()];
        var own = ArticleExtractor.FromEntry(entry, feed.Title);
        var article = entry.Url is { } url && IsWorthFetching(url, own) ? await FromPageAsync(entry, url, own, feed.Title, cancellationToken) : own;
        return article is null ? [] : [article];
    }

    /// <summary>Begins a new round: hosts that did not connect in the last may be tried again.</summary>
    public void Forget() => unreachable.Clear();

    private bool IsWorthFetching(Uri url, Article? own) =>
        options.Pages && !(own?.Text.Length >= WholeText) && !unreachable.ContainsKey(url.Authority);

    private async Task<Article?> FromPageAsync(Entry entry, Uri url, Article? own, string publisher, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new FetchRequest(url) { IsPage = true }, cancellationToken);
        if (result is FetchResult.Failed { HostUnreachable: true })
            unreachable[url.Authority] = true;
        return result is FetchResult.Fresh page
            ? ArticleExtractor.Extract(entry, publisher, EncodingSniffer.Decode(page.Body, page.ContentType).Text, page.FinalUrl)
            : own;
    }
}
