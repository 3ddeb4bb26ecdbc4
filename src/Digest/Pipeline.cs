using Digest.App.Notices;
using Digest.App.Phases;
using Digest.Feeds;
using Digest.Storage;

namespace Digest.App;

/// <summary>The whole way through: collect, compose, publish. The commands, the jobs and the desk each hold one; none has logic of its own.</summary>
public sealed class Pipeline(Store store, Collector collector, Composer composer, Dispatcher dispatcher, SafePress press, ArchiveWriter archive, OwnerDesk owner)
{
    /// <summary>One round over all feeds: new entries become stored articles.</summary>
    public async Task<CollectReport> CollectAsync(FeedList feeds, CancellationToken cancellationToken)
    {
        var round = await collector.CollectAsync(feeds.Feeds, cancellationToken);
        owner.Note(round);
        await owner.TellAsync(cancellationToken);
        return round;
    }

    /// <summary>The draft of the period's issue, from what is stored.</summary>
    public Task<Issue> ComposeAsync(FeedList feeds, Period period, CancellationToken cancellationToken) =>
        composer.ComposeAsync(period, feeds, cancellationToken);

    /// <summary>Sends what an earlier run left open.</summary>
    public async Task<DispatchReport> ResumeAsync(CancellationToken cancellationToken)
    {
        await archive.CatchUpAsync(cancellationToken);
        return await ToldAsync(await dispatcher.ResumeAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Makes the slot's issue and sends it; run again after whatever ended it, it goes on from there.</summary>
    public async Task<DispatchReport> PublishAsync(FeedList feeds, Slot slot, Period period, CancellationToken cancellationToken)
    {
        var resumed = await ResumeAsync(cancellationToken);
        if (await store.NewestSlotAsync(slot.Schedule, cancellationToken) is { } newest && newest.DueAt >= slot.DueAt) return resumed;
        var collected = await collector.CollectAsync(feeds.Feeds, period.From, cancellationToken);
        owner.Note(collected);
        var draft = await composer.ComposeAsync(period, feeds, cancellationToken);
        if (!draft.Briefs.Any())
        {
            // A week without news is settled; a week without a network is not.
            if (collected.HasAnswers) await SkipAsync(slot, period, cancellationToken);
            return await ToldAsync(resumed, cancellationToken);
        }

        var publication = new Publication(draft, press.Domain, composer.Told(draft, feeds));
        if (await store.PublishAsync(slot, publication, press.Print, cancellationToken) is not { } issue) return await ToldAsync(resumed, cancellationToken);
        // Before the mail goes out, for its links lead there.
        await archive.WriteAsync(cancellationToken);
        return await ToldAsync(resumed.Plus(await dispatcher.DispatchAsync(issue, cancellationToken)), cancellationToken);
    }

    private async Task SkipAsync(Slot slot, Period period, CancellationToken cancellationToken)
    {
        await store.SkipSlotAsync(slot, cancellationToken);
        owner.Note(OwnerNotice.EmptyWeek(period));
    }

    private async Task<DispatchReport> ToldAsync(DispatchReport report, CancellationToken cancellationToken)
    {
        owner.Note(report);
        await owner.TellAsync(cancellationToken);
        return report;
    }
}
