using System.Net;
using System.Net.Sockets;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpTransportTests
{
    [Fact]
    public async Task One_session_carries_all_messages_and_ends_with_QUIT()
    {
        await using var server = new LoopbackMail(_ => null);

        await using (var transport = server.Transport())
        {
            for (var i = 0; i < 3; i++) Assert.IsType<SendResult.Accepted>(await transport.SendAsync(SmtpConversation.Message(), TestContext.Current.CancellationToken));
        }

        Assert.Equal((1, 3, true), (server.Sessions, server.Messages, await server.HeardAsync("QUIT")));
    }

    [Fact]
    public async Task A_session_that_the_server_has_ended_is_replaced_without_a_word()
    {
        var mails = 0;
        await using var server = new LoopbackMail(line => line.StartsWith("MAIL", StringComparison.Ordinal) && ++mails == 2 ? "421 4.7.0 enough for one session" : null);
        await using var transport = server.Transport();

        for (var i = 0; i < 3; i++) Assert.IsType<SendResult.Accepted>(await transport.SendAsync(SmtpConversation.Message(), TestContext.Current.CancellationToken));

        Assert.Equal((2, 3), (server.Sessions, server.Messages));
    }

    [Fact]
    public async Task A_server_that_is_down_blames_no_reader()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var options = new TransportOptions { Host = "127.0.0.1", Port = ((IPEndPoint)probe.LocalEndpoint).Port, Security = TransportSecurity.None };
        probe.Stop();

        var result = await new SmtpTransport(options, TimeProvider.System).SendAsync(SmtpConversation.Message(), TestContext.Current.CancellationToken);

        Assert.False(Assert.IsType<SendResult.Deferred>(result).CountsAsTry);
    }

    [Fact]
    public async Task A_lost_lease_ends_the_session_before_the_final_dot()
    {
        await using var server = new LoopbackMail(_ => null);
        await using var transport = server.Transport();
        var message = SmtpConversation.Message() with { Committing = _ => throw new InvalidOperationException("lease") };

        await Assert.ThrowsAsync<InvalidOperationException>(() => transport.SendAsync(message, TestContext.Current.CancellationToken));

        Assert.Equal(0, server.Messages);
    }
}
