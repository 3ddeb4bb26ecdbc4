namespace Digest.Fetching;

/// <summary>The time that one fetch may still take: a total, and within it the step at hand.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _outer;
    private TimeSpan _left;
    private long _stepStart;
    private long _bodyStart;

    public Deadline(TimeSpan total, TimeProvider clock, CancellationToken cancellationToken)
    {
        (_clock, _left) = (clock, total);
        _source = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _outer = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource?)state)?.Cancel(), _source);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>What was being waited for when time ran out.</summary>
    public string Step { get; private set; } = "it did not answer";

    /// <summary>Starts a step of at most that length; the total goes on.</summary>
    public void Within(TimeSpan limit, string step)
    {
        Step = step;
        var now = _clock.GetTimestamp();
        if (_stepStart != 0)
            _left -= _clock.GetElapsedTime(_stepStart, now);
        _stepStart = now;
        _source.CancelAfter(_left < limit ? (_left > TimeSpan.Zero ? _left : TimeSpan.Zero) : limit);
    }

    /// <summary>Stops the clock while a turn is waited for.</summary>
    public void Pause()
    {
        if (_stepStart != 0)
            _left -= _clock.GetElapsedTime(_stepStart);
        _stepStart = 0;
        _source.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    /// <summary>From here on the pace of the body counts.</summary>
    public void BeginBody() => _bodyStart = _clock.GetTimestamp();

    /// <summary>Gives up a body that has crept for too long.</summary>
    public void CheckPace(long bytes, FetchingOptions options)
    {
        var elapsed = _clock.GetElapsedTime(_bodyStart);
        if (elapsed <= options.IdleTimeout || bytes >= elapsed.TotalSeconds * options.MinBytesPerSecond)
            return;
        Step = "its body came too slowly";
        _source.Cancel();
        Token.ThrowIfCancellationRequested();
    }

    public void Dispose()
    {
        _outer.Dispose();
        _source.Dispose();
    }
}
