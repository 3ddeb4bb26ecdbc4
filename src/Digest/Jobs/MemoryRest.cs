namespace Digest.App.Jobs;

/// <summary>Gives memory back to the machine after work that took much: a worker is idle for nearly the whole week.</summary>
internal sealed class MemoryRest(Func<long> allocated, Action giveBack)
{
    // A tick that finds nothing to do takes less than 1 MB; an issue for 1,000 readers leaves 50 MB resident that nobody uses.
    private const long Much = 32L * 1024 * 1024;

    private long _before = allocated();

    /// <summary>The memory of this process.</summary>
    public static MemoryRest OfProcess() => new(
        static () => GC.GetTotalAllocatedBytes(),
        static () => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));

    /// <summary>Gives back when much was allocated since the last time.</summary>
    public void AfterWork()
    {
        if (allocated() - _before < Much) return;
        giveBack();
        _before = allocated();
    }
}
