using Digest.Storage;

namespace Digest.App.Jobs;

/// <summary>Decides from what is stored whether an issue is due; whoever asks, and however often, a slot is settled once.</summary>
public sealed class SlotBook(Store store, ScheduleOptions options, TimeProvider time)
{
    /// <summary>The schedule's name in the database; it stays the same when the times change.</summary>
    public const string Schedule = "issue";

    /// <summary>What is due now; a slot missed for longer than the grace is settled by the asking.</summary>
    public async Task<SlotDecision> DecideAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var next = Next();
        var newest = await store.NewestSlotAsync(Schedule, cancellationToken);
        if (Calendar.NewestAt(now) is not { } firing || firing <= newest?.DueAt) return new SlotDecision.NotYet(next);
        var slot = Slot.At(Schedule, firing);
        if (now - firing <= options.Grace) return new SlotDecision.Due(slot, await PeriodOfAsync(slot, cancellationToken));
        // A first start has missed nothing.
        if (newest is null) return new SlotDecision.NotYet(next);
        await store.SkipSlotAsync(slot, cancellationToken);
        return new SlotDecision.Missed(slot, next);
    }

    /// <summary>When the next issue is due.</summary>
    public DateTimeOffset? Next() => Calendar.After(time.GetUtcNow()).Select(firing => (DateTimeOffset?)firing).FirstOrDefault();

    private SlotCalendar Calendar => SlotCalendar.Parse(options.Cron, options.TimeZone);

    private async Task<Period> PeriodOfAsync(Slot slot, CancellationToken cancellationToken)
    {
        var usual = slot.DueAt.AddDays(-options.Days);
        var longest = slot.DueAt.AddDays(-options.MostDays);
        if (await store.NewestPeriodEndAsync(cancellationToken) is not { } end || end >= slot.DueAt) return new Period(usual, slot.DueAt);
        return new Period(end < longest ? longest : end, slot.DueAt);
    }
}
