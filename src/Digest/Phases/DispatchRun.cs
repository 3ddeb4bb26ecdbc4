using System.Collections.Concurrent;
using Digest.App.Telemetry;
using Digest.Storage;

namespace Digest.App.Phases;

/// <summary>One issue being sent: who is next, what came of the others, and whether to go on.</summary>
internal sealed class DispatchRun : IDisposable
{
    private readonly int _issue;
    private readonly Store _store;
    private readonly WorkerLease _lease;
    private readonly DeliveryRules _rules;
    private readonly CancellationToken _asked;
    private readonly CancellationTokenSource _halt;
    private readonly CancellationTokenSource _hard = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly CancellationTokenSource _emptied;
    private readonly CancellationTokenRegistration _grace;
    private readonly SemaphoreSlim _claiming = new(1);
    private readonly ConcurrentQueue<ClaimedDelivery> _claimed = new();
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly List<Delivery> _policyRefusals = [];
    private string? _policy;
    private int _takenBack;
    private int _sessionFailures;
    private int _sent;
    private int _deferred;
    private int _failed;
    private int _suppressed;
    private int _ambiguous;

    public DispatchRun(int issue, Store store, WorkerLease lease, DeliveryRules rules, CancellationToken asked)
    {
        (_issue, _store, _lease, _rules, _asked) = (issue, store, lease, rules, asked);
        _halt = CancellationTokenSource.CreateLinkedTokenSource(asked);
        _emptied = CancellationTokenSource.CreateLinkedTokenSource(_halt.Token);
        _grace = asked.Register(() => _hard.CancelAfter(rules.Options.StopGrace));
    }

    /// <summary>Cancelled when no further message is to be begun.</summary>
    public CancellationToken Halted => _halt.Token;

    /// <summary>Cancelled when even the message in hand has had its time.</summary>
    public CancellationToken OutOfTime => _hard.Token;

    /// <summary>Cancelled when nothing more is due, or the run is to stop: whoever has not begun need not.</summary>
    public CancellationToken Emptied => _emptied.Token;

    /// <summary>Cancelled when the run is over.</summary>
    public CancellationToken Ended => _ended.Token;

    public int Issue => _issue;

    /// <summary>The next delivery that is due; null when there is none or the run is to stop.</summary>
    public async Task<ClaimedDelivery?> NextAsync()
    {
        while (!Halted.IsCancellationRequested)
        {
            if (_claimed.TryDequeue(out var next)) return next;
            if (!await ClaimAsync()) break;
        }

        await _emptied.CancelAsync();
        return null;
    }

    /// <summary>Ends the run for a reason that people must know of.</summary>
    public void Stop(string problem)
    {
        _problems.Enqueue(problem);
        _halt.Cancel();
    }

    public void NoteSent()
    {
        Figures.Count(DeliveryStatus.Sent);
        Interlocked.Increment(ref _sent);
        Interlocked.Exchange(ref _sessionFailures, 0);
        lock (_policyRefusals) ForgetRefusals();
    }

    public void NoteDeferred(bool ambiguous)
    {
        Figures.Count(DeliveryStatus.Deferred);
        Interlocked.Increment(ref _deferred);
        if (ambiguous) Interlocked.Increment(ref _ambiguous);
        Interlocked.Exchange(ref _sessionFailures, 0);
    }

    public void NoteFailed()
    {
        Figures.Count(DeliveryStatus.Failed);
        Interlocked.Increment(ref _failed);
    }

    public void NoteSuppressed()
    {
        Figures.Count(DeliveryStatus.Suppressed);
        Interlocked.Increment(ref _suppressed);
    }

    /// <summary>Sessions that have failed in a row, this one included.</summary>
    public int NoteSessionFailure() => Interlocked.Increment(ref _sessionFailures);

    /// <summary>
    /// Notes a refusal. When the same policy has refused as many readers in a row as the rules bear, the run stops and
    /// the deliveries whose refusal is to be taken back are returned: the list must not burn for the sender's fault.
    /// </summary>
    public IReadOnlyList<Delivery> NoteRefusal(Delivery delivery, string problem)
    {
        NoteFailed();
        var policy = DeliveryRules.PolicyOf(problem);
        lock (_policyRefusals)
        {
            if (policy is null || policy != _policy) ForgetRefusals();
            _policy = policy;
            if (policy is null) return [];
            _policyRefusals.Add(delivery);
            if (_policyRefusals.Count < _rules.Options.PolicyRefusals) return [];
            var takenBack = _policyRefusals.Skip(_takenBack).ToList();
            _takenBack = _policyRefusals.Count;
            Stop($"The server refuses one reader after the other for its policy: {problem} Mend that with whoever runs it; these readers stay queued.");
            Interlocked.Add(ref _failed, -takenBack.Count);
            return takenBack;
        }
    }

    /// <summary>Gives back what was claimed and not tried.</summary>
    public async Task EndAsync()
    {
        await _ended.CancelAsync();
        try
        {
            await _store.ReleaseClaimsAsync(_lease, CancellationToken.None);
        }
        catch (StorageException failure)
        {
            _problems.Enqueue(failure.Message);
        }
    }

    public async Task<DispatchReport> ReportAsync()
    {
        var counts = await _store.DeliveryCountsAsync(_issue, CancellationToken.None);
        return new DispatchReport(_sent, _deferred, _failed, counts.Open)
        {
            IssueNumber = _issue,
            Suppressed = _suppressed,
            Ambiguous = _ambiguous,
            Problem = _problems.TryPeek(out var problem) ? problem : null,
        };
    }

    public void Dispose()
    {
        _grace.Dispose();
        _halt.Dispose();
        _hard.Dispose();
        _ended.Dispose();
        _emptied.Dispose();
        _claiming.Dispose();
    }

    private void ForgetRefusals()
    {
        _policyRefusals.Clear();
        _takenBack = 0;
    }

    private async Task<bool> ClaimAsync()
    {
        await _claiming.WaitAsync(CancellationToken.None);
        try
        {
            if (!_claimed.IsEmpty) return true;
            var batch = await _store.ClaimDeliveriesAsync(_issue, _lease, _rules.Options.Batch, _asked);
            foreach (var delivery in batch) _claimed.Enqueue(delivery);
            return batch.Count > 0;
        }
        finally
        {
            _claiming.Release();
        }
    }
}
