using Digest.Transport;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Transport;

public sealed class SmtpWireTests
{
    [Fact]
    public async Task A_silent_server_is_given_the_time_of_its_step_and_no_more()
    {
        var time = new FakeTimeProvider();
        var reading = new SmtpWire(new SilentStream(), time, TimeSpan.FromMinutes(30)).ReadAsync(SmtpStep.Dot, TestContext.Current.CancellationToken).AsTask();

        time.Advance(TimeSpan.FromMinutes(9.9));
        Assert.False(reading.IsCompleted);
        time.Advance(TimeSpan.FromMinutes(0.2));

        Assert.Contains("the final dot", (await Assert.ThrowsAsync<TimeoutException>(() => reading)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shorter_wait_can_be_set_for_all_steps()
    {
        var time = new FakeTimeProvider();
        var reading = new SmtpWire(new SilentStream(), time, TimeSpan.FromSeconds(5)).ReadAsync(SmtpStep.Greeting, TestContext.Current.CancellationToken).AsTask();

        time.Advance(TimeSpan.FromSeconds(6));

        await Assert.ThrowsAsync<TimeoutException>(() => reading);
    }

    private sealed class SilentStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
