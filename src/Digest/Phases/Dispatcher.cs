using System.Globalization;
using Digest.App.Telemetry;
using Digest.Storage;
using Digest.Transport;

namespace Digest.App.Phases;

/// <summary>Sends what is queued: everybody once, nobody forgotten, whatever ends in between.</summary>
public sealed class Dispatcher(
    Store store, IMailTransport transport, MessageComposer compose, DeliveryRules rules, ILogger<Dispatcher> logger)
{
    // DELIVERY: a run that cannot write its ledger must not begin.
    private const long RoomNeeded = 50_000_000;

    private readonly WorkerLease _lease = new(
        string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}"),
        rules.Options.WorkersLease);

    /// <summary>Takes up every issue that an earlier run left open.</summary>
    public Task<DispatchReport> ResumeAsync(CancellationToken cancellationToken) =>
        WhileAllowedAsync(() => store.OpenIssuesAsync(cancellationToken), cancellationToken);

    /// <summary>Sends one issue to everyone who is due.</summary>
    public Task<DispatchReport> DispatchAsync(Issue issue, CancellationToken cancellationToken) =>
        WhileAllowedAsync(
            () => Task.FromResult<IReadOnlyList<int>>([issue.Number ?? throw new ArgumentException("Only a published issue is sent.", nameof(issue))]),
            cancellationToken);

    private async Task<DispatchReport> WhileAllowedAsync(Func<Task<IReadOnlyList<int>>> wanted, CancellationToken cancellationToken)
    {
        using var right = store.TryLockSending();
        if (right is null) return (await NotNowAsync("Another process is sending from this data folder. It sends what is open; run again when it has ended.", wanted, cancellationToken)) with { IsElsewhere = true };
        if (store.FreeBytes() is < RoomNeeded) return await NotNowAsync("The disk with the data has less than 50 MB left. Make room and run again; nothing was sent.", wanted, cancellationToken);
        var recovered = await RecoverAsync(cancellationToken);
        var report = DispatchReport.NothingToSend with { Ambiguous = recovered.Ambiguous };
        foreach (var issue in await wanted())
        {
            report = report.Plus(await RunAsync(issue, cancellationToken));
            if (report.Problem is not null || cancellationToken.IsCancellationRequested) break;
        }

        return report;
    }

    private async Task<DispatchReport> NotNowAsync(string problem, Func<Task<IReadOnlyList<int>>> wanted, CancellationToken cancellationToken)
    {
        var left = 0;
        foreach (var issue in await wanted()) left += (await store.DeliveryCountsAsync(issue, cancellationToken)).Open;
        return DispatchReport.NothingToSend with { Left = left, Problem = problem };
    }

    private async Task<Recovered> RecoverAsync(CancellationToken cancellationToken)
    {
        var recovered = await store.RecoverDeliveriesAsync(new RecoveryRule(store.SingleMachine, rules.AmbiguousResends), cancellationToken);
        if (recovered != new Recovered(0, 0, 0)) DispatchLog.Recovered(logger, recovered.Requeued, recovered.Ambiguous, recovered.Held);
        var expired = await store.ExpireDeliveriesAsync(rules.Time.GetUtcNow() - rules.Options.Expiry, cancellationToken);
        if (expired > 0) DispatchLog.Expired(logger, expired);
        return recovered;
    }

    private async Task<DispatchReport> RunAsync(int issue, CancellationToken cancellationToken)
    {
        using var span = Figures.Source.StartActivity("dispatch")?.SetTag("issue", issue);
        using var ledger = new Ledger(store, _lease);
        using var run = new DispatchRun(issue, store, _lease, rules, cancellationToken);
        var editions = (await store.EditionsAsync(issue, cancellationToken)).ToDictionary(edition => edition.Choice);
        var desk = new SendingDesk(ledger, transport, compose, editions, new RateGate(rules.Options, rules.Time));
        var alive = store.SingleMachine ? Task.CompletedTask : StayAliveAsync(run);
        await Task.WhenAll(Enumerable.Range(0, rules.Options.Connections).Select(line => new Carrier(run, desk, rules, logger).CarryAfterAsync(line * rules.Options.RampUp)));
        await run.EndAsync();
        await alive;
        var report = await run.ReportAsync();
        if (report.Problem is not null) DispatchLog.Stopped(logger, issue, report.Problem);
        DispatchLog.Dispatched(logger, issue, report.Sent, report.Deferred, report.Failed, report.Left);
        return report;
    }

    /// <summary>Renews the lease until the run ends.</summary>
    private async Task StayAliveAsync(DispatchRun run)
    {
        using var timer = new PeriodicTimer(_lease.Length / 4, rules.Time);
        try
        {
            while (await timer.WaitForNextTickAsync(run.Ended)) await store.RenewLeaseAsync(_lease, run.Ended);
        }
        catch (OperationCanceledException)
        {
            // The run has ended; there is nothing left to renew.
        }
        catch (StorageException failure)
        {
            run.Stop(failure.Message);
        }
    }
}
