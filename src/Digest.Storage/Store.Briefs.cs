namespace Digest.Storage;

public sealed partial class Store
{
    // Stories are remembered for eight weeks; what was written of one is of no use after that.
    private static readonly TimeSpan BriefsKept = TimeSpan.FromDays(56);

    /// <summary>What a language model answered to the question under that key; null when it was not asked or that was long ago.</summary>
    public async Task<string?> BriefAnswerAsync(string key, CancellationToken cancellationToken) =>
        await ReadAsync(session => session.ScalarAsync($"select answer from brief where key = {key}", cancellationToken), cancellationToken) as string;

    /// <summary>Keeps an answer under a key, and forgets those that are old.</summary>
    public Task KeepBriefAnswerAsync(string key, string answer, CancellationToken cancellationToken) =>
        WriteAsync(
            async session =>
            {
                var now = _time.GetUtcNow();
                await session.ExecuteAsync($"delete from brief where kept_at < {now - BriefsKept}", cancellationToken);
                return await session.ExecuteAsync(
                    $"insert into brief (key, answer, kept_at) values ({key}, {answer}, {now}) on conflict (key) do update set answer = excluded.answer, kept_at = excluded.kept_at",
                    cancellationToken);
            },
            cancellationToken);
}
