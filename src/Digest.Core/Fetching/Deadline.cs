namespace Digest.Fetching;

/// <summary>The time that one fetch may still take: a total, and within it the step at hand.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider clock;
    private readonly CancellationTokenSource source;
    private readonly CancellationTokenRegistration outer;
    private TimeSpan left;
    private long stepStart;
    private long bodyStart;

    public Deadline(TimeSpan total, TimeProvider clock, CancellationToken cancellationToken)
    {
        (this.clock, left) = (clock, total);
        source = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        outer = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource?)state)?.Cancel(), source);
    }

    public CancellationToken Token => source.Token;

    /// <summary>What was being waited for when time ran out.</summary>
    public string Step { get; private set; } = "it did not answer";

    /// <summary>Starts a step of at most that length; the total goes on.</summary>
    public void Within(TimeSpan limit, string step)
    {
        Step = step;
        var now = clock.GetTimestamp();
        if (stepStart != 0)
            left -= clock.GetElapsedTime(stepStart, now);
        stepStart = now;
        source.CancelAfter(left < limit ? (left > TimeSpan.Zero ? left : TimeSpan.Zero) : limit);
    }

    /// <summary>Stops the clock while a turn is waited for.</summary>
    public void Pause()
    {
        if (stepStart != 0)
            left -= clock.GetElapsedTime(stepStart);
        stepStart = 0;
        source.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    /// <summary>From here on the pace of the body counts.</summary>
    public void BeginBody() => bodyStart = clock.GetTimestamp();

    /// <summary>Gives up a body that has crept for too long.</summary>
    public void CheckPace(long bytes, FetchingOptions options)
    {
        var elapsed = clock.GetElapsedTime(bodyStart);
        if (elapsed <= options.IdleTimeout || bytes >= elapsed.TotalSeconds * options.MinBytesPerSecond)
            return;
        Step = "its body came too slowly";
        source.Cancel();
        Token.ThrowIfCancellationRequested();
    }

    public void Dispose()
    {
        outer.Dispose();
        source.Dispose();
    }
}
