using System.Buffers;
using System.Text;
using Digest.Transport;

namespace Digest.Tests.Transport;

/// <summary>Our side of scripted conversations.</summary>
public static class SmtpConversation
{
    public static readonly IReadOnlyList<string> Greeting =
    [
        "S: 220 mail.example", "C: EHLO [127.0.0.1]", "S: 250-mail.example", "S: 250-PIPELINING", "S: 250 SIZE 1000",
    ];

    public static readonly IReadOnlyList<string> Envelope =
    [
        "C: MAIL FROM:<digest@digest.example> SIZE=31", "C: RCPT TO:<reader@reader.example>", "C: DATA", "S: 250 ok", "S: 250 ok", "S: 354 go on",
    ];

    public static readonly IReadOnlyList<string> Body = ["C: Subject: x", "C: ", "C: ..dot first", "C: end", "C: ."];

    public static MailMessage Message(string recipient = "reader@reader.example") =>
        new("digest@digest.example", recipient, new ReadOnlySequence<byte>(Encoding.ASCII.GetBytes("Subject: x\r\n\r\n.dot first\r\nend\r\n")));

    public static TransportOptions Options(TransportSecurity security) => new() { Host = "mail.example", Security = security };

    /// <summary>A session with the script, as far as the handshake goes.</summary>
    public static Task<SmtpConnection> BeginAsync(ScriptedStream server, TransportOptions options, bool local = true) =>
        new SmtpHandshake(options, TimeProvider.System, server.SecureAsync).BeginAsync(server, "[127.0.0.1]", local, TestContext.Current.CancellationToken);

    /// <summary>What comes of one message when the server says this after the greeting.</summary>
    public static async Task<SendResult> SendAsync(params IEnumerable<string> script)
    {
        var connection = await BeginAsync(new ScriptedStream([.. Greeting, .. script], Pieces.Whole), Options(TransportSecurity.None));
        return await connection.SendAsync(Message(), TestContext.Current.CancellationToken);
    }
}
