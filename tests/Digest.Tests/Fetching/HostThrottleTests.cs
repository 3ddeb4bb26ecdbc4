using Digest.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Fetching;

public sealed class HostThrottleTests
{
    private static readonly Uri One = new("https://one.example/a");
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_host_gets_no_more_places_than_set()
    {
        var throttle = new HostThrottle(new FetchingOptions { PerHost = 2 }, TimeProvider.System);
        var first = await throttle.EnterAsync(One, None);
        await throttle.EnterAsync(One, None);

        var third = throttle.EnterAsync(One, None);
        Assert.False(third.IsCompleted);
        first.Dispose();

        await third;
    }

    [Fact]
    public async Task Other_hosts_do_not_wait()
    {
        var throttle = new HostThrottle(new FetchingOptions { PerHost = 1 }, TimeProvider.System);
        await throttle.EnterAsync(One, None);

        Assert.True(throttle.EnterAsync(new Uri("https://two.example/"), None).IsCompleted);
    }

    [Fact]
    public async Task A_delay_parts_the_starts()
    {
        var clock = new FakeTimeProvider();
        var throttle = new HostThrottle(new FetchingOptions { HostDelay = TimeSpan.FromSeconds(3) }, clock);
        await throttle.EnterAsync(One, None);

        var second = throttle.EnterAsync(One, None);
        Assert.False(second.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(3));

        await second;
    }
}
