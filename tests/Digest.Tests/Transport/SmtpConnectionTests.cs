using Digest.Transport;
using static Digest.Tests.Transport.SmtpConversation;

namespace Digest.Tests.Transport;

public sealed class SmtpConnectionTests
{
    [Theory]
    [InlineData(Pieces.Whole)]
    [InlineData(Pieces.Lines)]
    [InlineData(Pieces.Characters)]
    public async Task A_refused_reader_does_not_end_the_session_for_the_next(Pieces pieces)
    {
        var server = ScriptedStream.Of("postfix-pipelined.txt", pieces);
        var connection = await BeginAsync(server, Options(TransportSecurity.None));

        var refused = await connection.SendAsync(Message("gone@reader.example"), TestContext.Current.CancellationToken);
        var sent = await connection.SendAsync(Message(), TestContext.Current.CancellationToken);
        await connection.DisposeAsync();

        Assert.StartsWith("550 5.1.1", Assert.IsType<SendResult.Rejected>(refused).Problem, StringComparison.Ordinal);
        Assert.Equal(new SendResult.Accepted("250 2.0.0 Ok: queued as 4F1B9C0D5E"), sent);
        Assert.True(server.IsOver);
    }

    [Theory]
    [InlineData("exim-starttls-login.txt", TransportSecurity.StartTls, "pencil", Pieces.Whole)]
    [InlineData("exim-starttls-login.txt", TransportSecurity.StartTls, "pencil", Pieces.Lines)]
    [InlineData("exim-starttls-login.txt", TransportSecurity.StartTls, "pencil", Pieces.Characters)]
    [InlineData("plain-old-server.txt", TransportSecurity.None, null, Pieces.Whole)]
    [InlineData("plain-old-server.txt", TransportSecurity.None, null, Pieces.Lines)]
    [InlineData("plain-old-server.txt", TransportSecurity.None, null, Pieces.Characters)]
    public async Task A_written_conversation_takes_place_however_it_arrives(string fixture, TransportSecurity security, string? password, Pieces pieces)
    {
        var server = ScriptedStream.Of(fixture, pieces);
        var options = Options(security);
        (options.User, options.Password) = (password is null ? null : "user", password);

        await using (var connection = await BeginAsync(server, options))
            Assert.IsType<SendResult.Accepted>(await connection.SendAsync(Message(), TestContext.Current.CancellationToken));

        Assert.True(server.IsOver);
    }

    [Fact]
    public async Task The_ledger_is_told_after_the_last_octet_and_before_the_final_dot()
    {
        var server = new ScriptedStream([.. Greeting, .. Envelope, .. Body, "S: 250 ok"], Pieces.Whole);
        var connection = await BeginAsync(server, Options(TransportSecurity.None));
        string? last = null;

        var result = await connection.SendAsync(Message() with { Committing = _ => { last = server.Heard[^1]; return ValueTask.CompletedTask; } }, TestContext.Current.CancellationToken);

        Assert.Equal("end", last);
        Assert.IsType<SendResult.Accepted>(result);
    }

    [Fact]
    public async Task An_answer_lost_after_the_final_dot_is_ambiguous()
    {
        var result = Assert.IsType<SendResult.Deferred>(await SendAsync([.. Envelope, .. Body, "S:RESET"]));

        Assert.True(result.Ambiguous);
    }

    [Fact]
    public async Task A_connection_lost_before_the_message_blames_the_session()
    {
        var result = Assert.IsType<SendResult.Deferred>(await SendAsync([.. Envelope.Take(4), "S:CLOSE"]));

        Assert.Equal((false, false), (result.Ambiguous, result.CountsAsTry));
    }

    [Fact]
    public async Task A_server_that_wants_a_message_without_a_reader_gets_none()
    {
        var server = new ScriptedStream([.. Greeting, .. Envelope.Take(4), "S: 550 5.1.1 unknown", "S: 354 go on"], Pieces.Whole);
        var connection = await BeginAsync(server, Options(TransportSecurity.None));

        Assert.IsType<SendResult.Rejected>(await connection.SendAsync(Message(), TestContext.Current.CancellationToken));

        Assert.False(connection.IsUsable);
    }

    [Fact]
    public async Task A_message_that_the_server_would_not_take_is_not_begun()
    {
        var message = Message() with { Octets = new(new byte[1001]) };
        var connection = await BeginAsync(new ScriptedStream(Greeting, Pieces.Whole), Options(TransportSecurity.None));

        Assert.Contains("1000", Assert.IsType<SendResult.Stopped>(await connection.SendAsync(message, TestContext.Current.CancellationToken)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_ledger_the_next_message_is_offered_behind_the_final_dot()
    {
        string[] ahead = ["C: MAIL FROM:<digest@digest.example> SIZE=31", "C: RCPT TO:<gone@reader.example>", "C: DATA", "S: 250 one", "S: 250 ok", "S: 550 5.1.1 unknown", "S: 503 no reader"];
        var connection = await BeginAsync(new ScriptedStream([.. Greeting, .. Envelope, .. Body, .. ahead, "C: QUIT", "S: 221 bye"], Pieces.Whole), Options(TransportSecurity.None));
        var (first, second) = (Message(), Message("gone@reader.example"));

        Assert.Equal(new SendResult.Accepted("250 one"), await connection.SendAsync(first, second, TestContext.Current.CancellationToken));
        Assert.IsType<SendResult.Rejected>(await connection.SendAsync(second, TestContext.Current.CancellationToken));
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task With_a_ledger_nothing_follows_the_final_dot_before_its_answer()
    {
        var server = new ScriptedStream([.. Greeting, .. Envelope, .. Body, "S: 250 one"], Pieces.Whole);
        var connection = await BeginAsync(server, Options(TransportSecurity.None));

        await connection.SendAsync(Message() with { Committing = _ => ValueTask.CompletedTask }, Message(), TestContext.Current.CancellationToken);

        Assert.Equal(".", server.Heard[^1]);
    }

    [Fact]
    public async Task In_chunks_a_refused_reader_is_known_before_the_ledger_is_told_and_the_last_chunk_comes_after()
    {
        var server = ScriptedStream.Of("postfix-chunking.txt", Pieces.Whole);
        var options = Options(TransportSecurity.None);
        options.Chunking = true;
        var connection = await BeginAsync(server, options);
        var told = new List<string>();
        MailMessage To(string reader) => Message(reader) with { Committing = _ => { told.Add(server.Heard[^1]); return ValueTask.CompletedTask; } };

        Assert.IsType<SendResult.Rejected>(await connection.SendAsync(To("gone@reader.example"), TestContext.Current.CancellationToken));
        Assert.IsType<SendResult.Accepted>(await connection.SendAsync(To("reader@reader.example"), TestContext.Current.CancellationToken));
        await connection.DisposeAsync();

        Assert.Equal(["end"], told);
        Assert.True(server.IsOver);
    }
}
