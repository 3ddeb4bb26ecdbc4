using System.Data.Common;

namespace Digest.Storage;

public sealed partial class Store
{
    /// <summary>An undated entry of a feed's first round is older than any period.</summary>
    private static readonly DateTimeOffset LongAgo = DateTimeOffset.UnixEpoch;

    /// <summary>Entries older than this on arrival are noted, so that they are known, but their text is not kept: no issue will tell of them.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(35);

    /// <summary>
    /// Notes the entries and returns those never seen before, dated: undated ones get the instant they were first seen,
    /// or, on their feed's first round, one older than any period.
    /// </summary>
    public Task<IReadOnlyList<Entry>> AddEntriesAsync(IReadOnlyList<Entry> entries, CancellationToken cancellationToken) =>
        WriteAsync(session => AddAsync(session, entries, cancellationToken), cancellationToken);

    /// <summary>Notes the entries as <see cref="AddEntriesAsync"/> does, and remembers the states of their feeds, together or not at all.</summary>
    public Task<IReadOnlyList<Entry>> AddRoundAsync(IReadOnlyList<Entry> entries, IEnumerable<FeedState> states, CancellationToken cancellationToken) =>
        WriteAsync(
            async session =>
            {
                var fresh = await AddAsync(session, entries, cancellationToken);
                await SaveAsync(session, states, cancellationToken);
                return fresh;
            },
            cancellationToken);

    /// <summary>The entries published since then that no one has settled, oldest first: what is still to be made into articles.</summary>
    public Task<IReadOnlyList<Entry>> OpenEntriesAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        ReadAsync(
            session => session.QueryAsync(
                $"""
                select feed_url, id, published, url, title, updated, author, language, summary, content
                from entry where settled = 0 and published >= {since} order by published, feed_url, id
                """,
                ReadEntry,
                cancellationToken),
            cancellationToken);

    /// <summary>Closes entries whose articles are stored, or that gave none; their text is dropped.</summary>
    public Task SettleEntriesAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken) =>
        WriteAsync(session => SettleAsync(session, entries, cancellationToken), cancellationToken);

    /// <summary>How many entries of the period each feed gave.</summary>
    public async Task<IReadOnlyDictionary<Uri, int>> CountEntriesByFeedAsync(Period period, CancellationToken cancellationToken) =>
        (await ReadAsync(
            session => session.QueryAsync(
                $"select feed_url, count(*) from entry where published >= {period.From} and published < {period.To} group by feed_url",
                row => (Feed: new Uri(row.GetString(0)), Count: (int)row.GetInt64(1)),
                cancellationToken),
            cancellationToken)).ToDictionary(row => row.Feed, row => row.Count);

    /// <summary>How many entries of all feeds were published in the period.</summary>
    public async Task<int> CountEntriesAsync(Period period, CancellationToken cancellationToken) =>
        (int)await ReadAsync(
            session => session.CountAsync(
                $"select count(*) from entry where published >= {period.From} and published < {period.To}", cancellationToken),
            cancellationToken);

    private async Task<IReadOnlyList<Entry>> AddAsync(Session session, IReadOnlyList<Entry> entries, CancellationToken cancellationToken)
    {
        var fresh = new List<Entry>();
        foreach (var feed in entries.GroupBy(entry => entry.FeedUrl))
        {
            var undatedAt = await IsKnownAsync(session, feed.Key, cancellationToken) ? _time.GetUtcNow() : LongAgo;
            foreach (var entry in feed)
            {
                var dated = entry with { Published = entry.Published ?? undatedAt };
                if (await NoteAsync(session, dated, cancellationToken)) fresh.Add(dated);
            }
        }

        return fresh;
    }

    private static async Task<bool> IsKnownAsync(Session session, Uri feedUrl, CancellationToken cancellationToken) =>
        await session.ScalarAsync($"select 1 from entry where feed_url = {feedUrl} limit 1", cancellationToken) is not null;

    private async Task<bool> NoteAsync(Session session, Entry entry, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        if (entry.Published < now - Kept)
        {
            return await session.ExecuteAsync(
                $"""
                insert into entry (feed_url, id, published, first_seen, settled) values ({entry.FeedUrl}, {entry.Id}, {entry.Published}, {now}, 1)
                on conflict (feed_url, id) do nothing
                """,
                cancellationToken) > 0;
        }

        return await session.ExecuteAsync(
            $"""
            insert into entry (feed_url, id, published, first_seen, url, title, updated, author, language, summary, content)
            values ({entry.FeedUrl}, {entry.Id}, {entry.Published}, {now}, {entry.Url}, {entry.Title}, {entry.Updated}, {entry.Author}, {entry.Language}, {entry.SummaryHtml}, {entry.ContentHtml})
            on conflict (feed_url, id) do nothing
            """,
            cancellationToken) > 0;
    }

    private static async Task<int> SettleAsync(Session session, IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        var settled = 0;
        foreach (var entry in entries)
        {
            settled += await session.ExecuteAsync(
                $"update entry set settled = 1, summary = null, content = null where feed_url = {entry.FeedUrl} and id = {entry.Id}", cancellationToken);
        }

        return settled;
    }

    private static Entry ReadEntry(DbDataReader row) => new()
    {
        FeedUrl = new Uri(row.GetString(0)),
        Id = row.GetString(1),
        Published = Instant(row, 2),
        Url = TextOrNull(row, 3) is { } url ? new Uri(url) : null,
        Title = TextOrNull(row, 4) ?? "",
        Updated = row.IsDBNull(5) ? null : Instant(row, 5),
        Author = TextOrNull(row, 6),
        Language = TextOrNull(row, 7),
        SummaryHtml = TextOrNull(row, 8),
        ContentHtml = TextOrNull(row, 9),
    };
}
