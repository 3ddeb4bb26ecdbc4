using Digest.Transport;
using static Digest.Tests.Transport.SmtpConversation;

namespace Digest.Tests.Transport;

public sealed class SmtpHandshakeTests
{
    private static readonly string[] Plain = ["S: 220 mail.example", "C: EHLO [127.0.0.1]", "S: 250 mail.example"];
    private static readonly string[] StartTls = ["S: 220 mail.example", "C: EHLO [127.0.0.1]", "S: 250-mail.example", "S: 250 STARTTLS", "C: STARTTLS"];

    [Fact]
    public async Task A_server_without_STARTTLS_gets_nothing_in_the_clear() =>
        Assert.Contains("STARTTLS", (await StoppedAsync(TransportSecurity.StartTls, Plain)).Problem, StringComparison.Ordinal);

    [Fact]
    public async Task Octets_before_TLS_end_the_session() =>
        Assert.Contains("meddling", (await StoppedAsync(TransportSecurity.StartTls, [.. StartTls, "S: 220 go", "S: 250 AUTH PLAIN", "TLS"])).Problem, StringComparison.Ordinal);

    [Fact]
    public async Task A_login_that_vanished_behind_TLS_stops_the_run() =>
        Assert.Contains("no login at all", (await StoppedAsync(TransportSecurity.StartTls, [.. StartTls, "S: 220 go", "TLS", .. Plain[1..]])).Problem, StringComparison.Ordinal);

    [Fact]
    public async Task TLS_that_is_refused_for_now_is_asked_for_again() =>
        Assert.False(Assert.IsType<SendResult.Deferred>(await RefusedAsync(TransportSecurity.StartTls, true, [.. StartTls, "S: 454 4.7.0 not now"])).CountsAsTry);

    [Fact]
    public async Task A_password_does_not_cross_the_network_in_the_clear() =>
        Assert.Contains("in the clear", Assert.IsType<SendResult.Stopped>(await RefusedAsync(TransportSecurity.None, false, Plain)).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("S: 554 5.7.1 your network is blocked", typeof(SendResult.Stopped))]
    [InlineData("S: 421 4.3.2 try again later", typeof(SendResult.Deferred))]
    public async Task A_greeting_that_refuses_is_told(string greeting, Type result) =>
        Assert.IsType(result, await RefusedAsync(TransportSecurity.None, true, [greeting]));

    [Fact]
    public async Task What_is_no_mail_server_is_named_as_such()
    {
        var server = new ScriptedStream(["S: HTTP/1.1 400 Bad Request"], Pieces.Whole);

        var problem = await Assert.ThrowsAsync<IOException>(() => BeginAsync(server, Options(TransportSecurity.None)));

        Assert.Contains("Transport:Port", problem.Message, StringComparison.Ordinal);
    }

    private static async Task<SendResult.Stopped> StoppedAsync(TransportSecurity security, string[] script) =>
        Assert.IsType<SendResult.Stopped>(await RefusedAsync(security, true, script));

    private static async Task<SendResult> RefusedAsync(TransportSecurity security, bool local, string[] script)
    {
        var options = Options(security);
        (options.User, options.Password) = ("user", "pencil");
        return (await Assert.ThrowsAsync<SmtpRefusalException>(() => BeginAsync(new ScriptedStream(script, Pieces.Whole), options, local))).Result;
    }
}
