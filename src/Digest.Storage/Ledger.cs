namespace Digest.Storage;

/// <summary>Writes steps of deliveries; steps that come while a commit is under way share the next one, so that connections do not wait in line.</summary>
public sealed class Ledger(Store store, WorkerLease lease) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _guard = new();
    private List<Pending> _waiting = [];

    /// <summary>
    /// Writes the steps in one transaction, synced when this returns. False when the last of them did not apply:
    /// the lease is lost, or the reader has left.
    /// </summary>
    public async Task<bool> WriteAsync(IReadOnlyList<DeliveryMark> marks, CancellationToken cancellationToken)
    {
        var pending = new Pending(marks);
        lock (_guard) _waiting.Add(pending);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!pending.Outcome.Task.IsCompleted) await FlushAsync(cancellationToken);
        }
        finally
        {
            _turn.Release();
        }

        return await pending.Outcome.Task;
    }

    public void Dispose() => _turn.Dispose();

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        List<Pending> batch;
        lock (_guard) (batch, _waiting) = (_waiting, []);
        try
        {
            var applied = await store.WriteMarksAsync([.. batch.Select(pending => pending.Marks)], lease, cancellationToken);
            for (var i = 0; i < batch.Count; i++) batch[i].Outcome.SetResult(applied[i]);
        }
        catch (Exception failure)
        {
            // Whoever shares the commit shares its failure.
            foreach (var pending in batch) pending.Outcome.SetException(failure);
        }
    }

    private sealed record Pending(IReadOnlyList<DeliveryMark> Marks)
    {
        public TaskCompletionSource<bool> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
