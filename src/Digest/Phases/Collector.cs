using System.Runtime.CompilerServices;
using Digest.Fetching;
using Digest.Storage;

namespace Digest.App.Phases;

/// <summary>Brings in what is new: asks the feeds, stores their entries, and makes articles of them.</summary>
public sealed class Collector(Store store, FeedRound round, ArticleReader reader, FetchingOptions options, TimeProvider clock)
{
    // Rows go to the store in batches, so that memory stays flat and a commit is shared; text of so many entries is a few megabytes.
    private const int VisitsInBatch = 64;
    private const int EntriesInBatch = 1000;

    // An issue tells of a week; a day more lets late firings find the whole of it.
    private static readonly TimeSpan Window = TimeSpan.FromDays(8);

    /// <summary>One round on the schedule, and articles of everything new in the last week.</summary>
    public Task<CollectReport> CollectAsync(IReadOnlyList<Feed> feeds, CancellationToken cancellationToken) =>
        CollectAsync(feeds, clock.GetUtcNow() - Window, cancellationToken);

    /// <summary>One round on the schedule, and articles of every entry published since then that is still open.</summary>
    public async Task<CollectReport> CollectAsync(IReadOnlyList<Feed> feeds, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var visits = new List<FeedVisit>();
        await foreach (var visit in FetchAsync(feeds, onSchedule: true, cancellationToken))
            visits.Add(visit with { Parsed = null, Entries = [.. visit.Entries.Select(entry => entry with { ContentHtml = null, SummaryHtml = null })] });
        return new CollectReport(visits, await ReadAsync(feeds, since, cancellationToken));
    }

    /// <summary>Asks the feeds and yields each once its new entries and its state are stored.</summary>
    public async IAsyncEnumerable<FeedVisit> FetchAsync(IReadOnlyList<Feed> feeds, bool onSchedule, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var states = (await store.FeedStatesAsync(cancellationToken)).ToDictionary(state => state.FeedUrl);
        var (batch, entries) = (new List<FeedVisit>(VisitsInBatch), 0);
        await foreach (var visit in round.VisitAsync(feeds, states, onSchedule, cancellationToken))
        {
            batch.Add(visit);
            entries += visit.Entries.Count;
            if (batch.Count < VisitsInBatch && entries < EntriesInBatch)
                continue;
            foreach (var stored in await StoreAsync(batch, cancellationToken))
                yield return stored;
            batch.Clear();
            entries = 0;
        }

        foreach (var stored in await StoreAsync(batch, cancellationToken))
            yield return stored;
    }

    /// <summary>Makes articles of the open entries published since then; returns how many.</summary>
    public async Task<int> ReadAsync(IReadOnlyList<Feed> feeds, DateTimeOffset since, CancellationToken cancellationToken)
    {
        reader.Forget();
        var byUrl = feeds.ToDictionary(feed => feed.Url);
        var open = (await store.OpenEntriesAsync(since, cancellationToken)).Where(entry => byUrl.ContainsKey(entry.FeedUrl)).ToList();
        var made = 0;
        foreach (var batch in open.Chunk(VisitsInBatch))
        {
            var articles = new IReadOnlyList<Article>[batch.Length];
            var manners = new ParallelOptions { MaxDegreeOfParallelism = options.Concurrency, CancellationToken = cancellationToken };
            await Parallel.ForAsync(0, batch.Length, manners, async (i, token) => articles[i] = await reader.ReadAsync(batch[i], byUrl[batch[i].FeedUrl], token));
            await store.AddArticlesAsync(articles.SelectMany(some => some), batch, cancellationToken);
            made += articles.Sum(some => some.Count);
        }

        return made;
    }

    // Entries and states together or not at all: validators tell a server what need not be sent again.
    private async Task<IReadOnlyList<FeedVisit>> StoreAsync(List<FeedVisit> batch, CancellationToken cancellationToken)
    {
        var states = batch.Where(visit => visit.Asked).Select(visit => visit.State);
        var fresh = await store.AddRoundAsync([.. batch.SelectMany(visit => visit.Entries)], states, cancellationToken);
        var byFeed = fresh.ToLookup(entry => entry.FeedUrl);
        return [.. batch.Select(visit => visit with { Entries = [.. byFeed[visit.Feed.Url]] })];
    }
}
