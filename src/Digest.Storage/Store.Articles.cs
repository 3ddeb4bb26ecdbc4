using System.Text.Json;

namespace Digest.Storage;

public sealed partial class Store
{
    /// <summary>An undated entry of a feed's first round is older than any period.</summary>
    private static readonly DateTimeOffset LongAgo = DateTimeOffset.UnixEpoch;

    private const int WholeArticle = -1;

    /// <summary>
    /// Notes the entries and returns those that were not settled before, dated: undated ones get the instant they were first seen,
    /// or, on their feed's first round, one older than any period. An entry comes back until <see cref="SettleEntriesAsync"/> closes it.
    /// </summary>
    public Task<IReadOnlyList<Entry>> AddEntriesAsync(IReadOnlyList<Entry> entries, CancellationToken cancellationToken) =>
        WriteAsync<IReadOnlyList<Entry>>(
            async session =>
            {
                var fresh = new List<Entry>();
                foreach (var feed in entries.GroupBy(entry => entry.FeedUrl))
                {
                    var undatedAt = await IsKnownAsync(session, feed.Key, cancellationToken) ? _time.GetUtcNow() : LongAgo;
                    foreach (var entry in feed.DistinctBy(entry => entry.Id, StringComparer.Ordinal))
                    {
                        if (await NoteAsync(session, entry, undatedAt, cancellationToken) is { } unsettled) fresh.Add(unsettled);
                    }
                }

                return fresh;
            },
            cancellationToken);

    /// <summary>Closes entries whose articles are stored, or that gave none.</summary>
    public Task SettleEntriesAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken) =>
        WriteAsync(session => SettleAsync(session, entries, cancellationToken), cancellationToken);

    /// <summary>How many entries of all feeds were published in the period.</summary>
    public async Task<int> CountEntriesAsync(Period period, CancellationToken cancellationToken) =>
        (int)await ReadAsync(
            session => session.CountAsync(
                $"select count(*) from entry where published >= {period.From} and published < {period.To}", cancellationToken),
            cancellationToken);

    /// <summary>Stores the articles, each in place of an earlier one of the same canonical address.</summary>
    public Task AddArticlesAsync(IEnumerable<Article> articles, CancellationToken cancellationToken) =>
        WriteAsync(session => InsertAsync(session, articles, cancellationToken), cancellationToken);

    /// <summary>Stores the articles and closes the entries behind them, together or not at all.</summary>
    public Task AddArticlesAsync(IEnumerable<Article> articles, IEnumerable<Entry> settled, CancellationToken cancellationToken) =>
        WriteAsync(
            async session =>
            {
                await InsertAsync(session, articles, cancellationToken);
                return await SettleAsync(session, settled, cancellationToken);
            },
            cancellationToken);

    /// <summary>The articles published in the period, oldest first.</summary>
    public Task<IReadOnlyList<Article>> ArticlesInAsync(Period period, CancellationToken cancellationToken) =>
        ReadAsync(
            session => session.QueryAsync(
                $"select body from article where published >= {period.From} and published < {period.To} order by published, url, part",
                row => ReadArticle(row.GetString(0)),
                cancellationToken),
            cancellationToken);

    /// <summary>The article of a canonical address.</summary>
    public async Task<Article?> ArticleAsync(Uri canonicalUrl, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(
            session => session.QueryAsync(
                $"select body from article where url = {canonicalUrl} order by part", row => ReadArticle(row.GetString(0)), cancellationToken),
            cancellationToken);
        return found is [var article, ..] ? article : null;
    }

    private static async Task<bool> IsKnownAsync(Session session, Uri feedUrl, CancellationToken cancellationToken) =>
        await session.ScalarAsync($"select 1 from entry where feed_url = {feedUrl} limit 1", cancellationToken) is not null;

    private async Task<Entry?> NoteAsync(Session session, Entry entry, DateTimeOffset undatedAt, CancellationToken cancellationToken)
    {
        var published = entry.Published ?? undatedAt;
        var isNew = await session.ExecuteAsync(
            $"""
            insert into entry (feed_url, id, published, first_seen) values ({entry.FeedUrl}, {entry.Id}, {published}, {_time.GetUtcNow()})
            on conflict (feed_url, id) do nothing
            """,
            cancellationToken) > 0;
        if (isNew) return entry with { Published = published };
        var stored = await session.QueryAsync(
            $"select published, settled from entry where feed_url = {entry.FeedUrl} and id = {entry.Id}",
            row => (Published: Instant(row, 0), Settled: row.GetInt64(1) != 0),
            cancellationToken);
        return stored is [{ Settled: false } note] ? entry with { Published = entry.Published ?? note.Published } : null;
    }

    private static async Task<int> SettleAsync(Session session, IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        var settled = 0;
        foreach (var entry in entries)
        {
            settled += await session.ExecuteAsync(
                $"update entry set settled = 1 where feed_url = {entry.FeedUrl} and id = {entry.Id}", cancellationToken);
        }

        return settled;
    }

    private static async Task<int> InsertAsync(Session session, IEnumerable<Article> articles, CancellationToken cancellationToken)
    {
        var inserted = 0;
        foreach (var article in articles)
        {
            var body = JsonSerializer.Serialize(StoredArticle.Of(article), NounsJson.Default.StoredArticle);
            inserted += await session.ExecuteAsync(
                $"""
                insert into article (url, part, published, body)
                values ({article.CanonicalUrl}, {article.RoundupPart ?? WholeArticle}, {article.Published}, {body})
                on conflict (url, part) do update set published = excluded.published, body = excluded.body
                """,
                cancellationToken);
        }

        return inserted;
    }

    private static Article ReadArticle(string body) =>
        JsonSerializer.Deserialize(body, NounsJson.Default.StoredArticle)?.Restore()
        ?? throw new StorageException("An article in the database is empty.");
}
