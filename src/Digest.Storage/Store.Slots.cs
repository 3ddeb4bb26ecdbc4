namespace Digest.Storage;

public sealed partial class Store
{
    /// <summary>The newest slot that was settled, with an issue or as missed.</summary>
    public async Task<Slot?> NewestSlotAsync(string schedule, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(
            session => session.QueryAsync(
                $"select local_time, due_at from slot where schedule = {schedule} order by due_at desc limit 1",
                row => new Slot(schedule, row.GetString(0), Instant(row, 1)),
                cancellationToken),
            cancellationToken);
        return found is [var newest] ? newest : null;
    }

    /// <summary>Settles a slot without an issue: it is too old, or its week had nothing to tell. False when it was settled before.</summary>
    public Task<bool> SkipSlotAsync(Slot slot, CancellationToken cancellationToken) =>
        WriteAsync(session => TakeSlotAsync(session, slot, cancellationToken), cancellationToken);

    /// <summary>Up to when the newest issue has told; null before the first one.</summary>
    public async Task<DateTimeOffset?> NewestPeriodEndAsync(CancellationToken cancellationToken) =>
        await ReadAsync(session => session.ScalarAsync($"select max(period_to) from issue", cancellationToken), cancellationToken) is long end
            ? DateTimeOffset.FromUnixTimeMilliseconds(end)
            : null;

    private static async Task<bool> TakeSlotAsync(Session session, Slot slot, CancellationToken cancellationToken) =>
        await session.ExecuteAsync(
            $"""
            insert into slot (schedule, local_time, due_at) values ({slot.Schedule}, {slot.LocalTime}, {slot.DueAt})
            on conflict (schedule, local_time) do nothing
            """,
            cancellationToken) > 0;
}
