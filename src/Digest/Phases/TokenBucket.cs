namespace Digest.App.Phases;

/// <summary>A number of messages a span of time, which may come at once and then evenly; zero sets no limit.</summary>
public sealed class TokenBucket(double limit, TimeSpan span)
{
    private readonly double _size = Math.Max(1, limit);
    private double _tokens = Math.Max(1, limit);
    private TimeSpan _filledAt;

    /// <summary>Takes one, so long after the start, and tells how long to wait for it.</summary>
    public TimeSpan Take(TimeSpan sinceStart)
    {
        if (limit <= 0) return TimeSpan.Zero;
        _tokens = Math.Min(_size, _tokens + ((sinceStart - _filledAt) / span * limit)) - 1;
        _filledAt = sinceStart;
        return _tokens >= 0 ? TimeSpan.Zero : span * (-_tokens / limit);
    }
}
