using System.Text.Json;

namespace Digest.Storage;

public sealed partial class Store
{
    /// <summary>What is remembered of every feed ever asked.</summary>
    public Task<IReadOnlyList<FeedState>> FeedStatesAsync(CancellationToken cancellationToken) =>
        ReadAsync(
            session => session.QueryAsync($"select body from feed_state", row => ReadState(row.GetString(0)), cancellationToken),
            cancellationToken);

    /// <summary>Remembers the states, each in place of the one before. Save a round's states last: they tell servers what need not be sent again.</summary>
    public Task SaveFeedStatesAsync(IEnumerable<FeedState> states, CancellationToken cancellationToken) =>
        WriteAsync(session => SaveAsync(session, states, cancellationToken), cancellationToken);

    private static async Task<int> SaveAsync(Session session, IEnumerable<FeedState> states, CancellationToken cancellationToken)
    {
        var saved = 0;
        foreach (var state in states)
        {
            var body = JsonSerializer.Serialize(state, NounsJson.Default.FeedState);
            saved += await session.ExecuteAsync(
                $"""
                insert into feed_state (feed_url, body) values ({state.FeedUrl}, {body})
                on conflict (feed_url) do update set body = excluded.body
                """,
                cancellationToken);
        }

        return saved;
    }

    private static FeedState ReadState(string body) =>
        JsonSerializer.Deserialize(body, NounsJson.Default.FeedState) ?? throw new StorageException("A feed's state in the database is empty.");
}
