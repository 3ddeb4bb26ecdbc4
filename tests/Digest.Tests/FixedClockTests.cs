using Digest.App;

namespace Digest.Tests;

public sealed class FixedClockTests
{
    [Fact]
    public async Task Its_time_stands_and_its_timers_run()
    {
        var instant = new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);
        var clock = new FixedClock(instant);

        await Task.Delay(TimeSpan.FromMilliseconds(1), clock, TestContext.Current.CancellationToken);

        Assert.Equal(instant, clock.GetUtcNow());
    }
}
