using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpDialerTests
{
    [Fact]
    public async Task A_name_that_does_not_exist_is_told_with_host_and_port()
    {
        var dialer = new SmtpDialer(new TransportOptions { Host = "no-such-host.invalid", Port = 587 }, TimeProvider.System);

        var refusal = await Assert.ThrowsAsync<SmtpRefusalException>(() => dialer.DialAsync(TestContext.Current.CancellationToken));

        Assert.Contains("no-such-host.invalid:587", Assert.IsType<SendResult.Deferred>(refusal.Result).Problem, StringComparison.Ordinal);
    }
}
