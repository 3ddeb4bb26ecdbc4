using System.Text.Json;

namespace Digest.Storage;

public sealed partial class Store
{
    private const int WholeArticle = -1;

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

    /// <summary>The article of a canonical address; the first one, where stories of a round-up share it.</summary>
    public async Task<Article?> ArticleAsync(Uri canonicalUrl, CancellationToken cancellationToken) =>
        (await ArticlesOfAsync(canonicalUrl, cancellationToken)) is [var article, ..] ? article : null;

    /// <summary>Every article of a canonical address.</summary>
    public Task<IReadOnlyList<Article>> ArticlesOfAsync(Uri canonicalUrl, CancellationToken cancellationToken) =>
        ReadAsync(
            session => session.QueryAsync(
                $"select body from article where url = {canonicalUrl} order by part", row => ReadArticle(row.GetString(0)), cancellationToken),
            cancellationToken);

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
