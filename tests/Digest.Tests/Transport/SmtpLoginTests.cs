using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpLoginTests
{
    private static readonly TransportOptions ByPassword = new() { Host = "mail.example", User = "user", Password = "pencil" };

    private static readonly TransportOptions ByToken = new() { Host = "mail.example", User = "user@mail.example", Token = "t0ken" };

    [Theory]
    [InlineData(Pieces.Whole)]
    [InlineData(Pieces.Characters)]
    public async Task SCRAM_gives_the_figures_of_its_standard(Pieces pieces)
    {
        var server = ScriptedStream.Of("scram.txt", pieces);

        await LogInAsync(ByPassword, server, "PLAIN", "SCRAM-SHA-256");

        Assert.True(server.IsOver);
    }

    [Fact]
    public async Task A_server_that_skips_its_proof_is_not_believed() =>
        Assert.IsType<SendResult.Stopped>(await RefusedAsync(ByPassword, ["C: AUTH SCRAM-SHA-256 biwsbj11c2VyLHI9ck9wck5HZndFYmVSV2diTkVrcU8=", "S: 235 welcome"], "SCRAM-SHA-256"));

    [Fact]
    public async Task A_server_that_only_asks_questions_is_answered()
    {
        var server = new ScriptedStream(["C: AUTH LOGIN", "S: 334 VXNlcm5hbWU6", "C: dXNlcg==", "S: 334 UGFzc3dvcmQ6", "C: cGVuY2ls", "S: 235 ok"], Pieces.Whole);

        await LogInAsync(ByPassword, server, "LOGIN");

        Assert.True(server.IsOver);
    }

    [Theory]
    [InlineData("XOAUTH2", "dXNlcj11c2VyQG1haWwuZXhhbXBsZQFhdXRoPUJlYXJlciB0MGtlbgEB", "")]
    [InlineData("OAUTHBEARER", "bixhPXVzZXJAbWFpbC5leGFtcGxlLAFob3N0PW1haWwuZXhhbXBsZQFwb3J0PTU4NwFhdXRoPUJlYXJlciB0MGtlbgEB", "AQ==")]
    public async Task A_stale_token_is_told_apart_from_a_lost_session(string way, string initial, string answer)
    {
        var result = await RefusedAsync(ByToken, [$"C: AUTH {way} {initial}", "S: 334 eyJzdGF0dXMiOiI0MDEifQ==", $"C: {answer}", "S: 535 5.7.8 no"], way);

        Assert.Contains("Transport__Token", Assert.IsType<SendResult.Stopped>(result).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_word_of_the_password_stands_in_the_problem() =>
        Assert.DoesNotContain("pencil", Assert.IsType<SendResult.Stopped>(await RefusedAsync(ByPassword, ["C: AUTH PLAIN AHVzZXIAcGVuY2ls", "S: 535 no"], "PLAIN")).Problem, StringComparison.Ordinal);

    [Fact]
    public async Task A_login_that_fails_for_now_is_tried_in_another_session() =>
        Assert.IsType<SendResult.Deferred>(await RefusedAsync(ByPassword, ["C: AUTH PLAIN AHVzZXIAcGVuY2ls", "S: 454 4.7.0 not now"], "PLAIN"));

    [Fact]
    public async Task A_server_that_knows_none_of_our_ways_is_named_with_its_own() =>
        Assert.Contains("only GSSAPI", Assert.IsType<SendResult.Stopped>(await RefusedAsync(ByPassword, [], "GSSAPI")).Problem, StringComparison.Ordinal);

    private static Task LogInAsync(TransportOptions options, ScriptedStream server, params string[] ways) =>
        new SmtpLogin(options, () => "rOprNGfwEbeRWgbNEkqO").LogInAsync(
            new SmtpWire(server, TimeProvider.System, TimeSpan.FromSeconds(9)), new SmtpFeatures { Logins = ways }, TestContext.Current.CancellationToken);

    private static async Task<SendResult> RefusedAsync(TransportOptions options, string[] script, params string[] ways) =>
        (await Assert.ThrowsAsync<SmtpRefusalException>(() => LogInAsync(options, new ScriptedStream(script, Pieces.Whole), ways))).Result;
}
