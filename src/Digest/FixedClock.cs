namespace Digest.App;

/// <summary>A clock that stands at one instant, so that a run can be repeated to the byte; timers still run.</summary>
public sealed class FixedClock(DateTimeOffset instant) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => instant;
}
