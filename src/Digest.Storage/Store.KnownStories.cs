using System.Text.Json;

namespace Digest.Storage;

public sealed partial class Store
{
    /// <summary>Stories mailed at or after the instant, oldest first.</summary>
    public Task<IReadOnlyList<KnownStory>> KnownStoriesAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        ReadAsync(
            session => session.QueryAsync(
                $"select body from known_story where mailed_at >= {since} order by mailed_at, id",
                row => JsonSerializer.Deserialize(row.GetString(0), NounsJson.Default.KnownStory)
                    ?? throw new StorageException("A known story in the database is empty."),
                cancellationToken),
            cancellationToken);

    /// <summary>Remembers what readers were mailed, so that it is known when it comes back.</summary>
    public Task RememberStoriesAsync(IEnumerable<KnownStory> stories, CancellationToken cancellationToken) =>
        WriteAsync(session => RememberAsync(session, stories, cancellationToken), cancellationToken);

    private static async Task<int> RememberAsync(Session session, IEnumerable<KnownStory> stories, CancellationToken cancellationToken)
    {
        var remembered = 0;
        foreach (var story in stories)
        {
            var body = JsonSerializer.Serialize(story, NounsJson.Default.KnownStory);
            remembered += await session.ExecuteAsync(
                $"""
                insert into known_story (id, mailed_at, body) values ({story.StoryId}, {story.MailedAt}, {body})
                on conflict (id, mailed_at) do update set body = excluded.body
                """,
                cancellationToken);
        }

        return remembered;
    }
}
