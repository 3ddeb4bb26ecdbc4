using System.Buffers;
using System.Net.Sockets;
using System.Text;

namespace Digest.Transport;

/// <summary>A session that may send, one message after the other; the next is begun only when the last was answered.</summary>
public sealed class SmtpConnection(SmtpWire wire, SmtpFeatures features) : IAsyncDisposable
{
    private static readonly ReadOnlyMemory<byte> FinalDot = ".\r\n"u8.ToArray();

    private readonly ArrayBufferWriter<byte> _body = new(128 * 1024);
    private bool _open;

    public SmtpFeatures Features => features;

    /// <summary>False once a conversation broke off in the middle: what the server would answer next is unknown.</summary>
    public bool IsUsable { get; private set; } = true;

    /// <summary>True while nothing of the message itself has been sent: it can safely go over another connection.</summary>
    public bool IsBeforeData { get; private set; } = true;

    /// <summary>Sends one message; what the server or the network does to it is a result.</summary>
    public async Task<SendResult> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var (envelope, refusal) = SmtpEnvelope.Of(message, features);
        if (envelope is null) return refusal ?? throw new InvalidOperationException("No envelope, no refusal.");
        var dotIsOut = false;
        (IsUsable, IsBeforeData) = (false, true);
        try
        {
            if (await OfferAsync(envelope, cancellationToken) is { } unwanted) return unwanted;
            IsBeforeData = false;
            await WriteBodyAsync(message, cancellationToken);
            if (message.Committing is { } committing)
            {
                await committing(cancellationToken);
                dotIsOut = true;
                await wire.WriteAsync(FinalDot, SmtpStep.Dot, cancellationToken);
            }

            dotIsOut = true;
            var reply = await wire.ReadAsync(SmtpStep.Dot, cancellationToken);
            IsUsable = !reply.IsGoodbye;
            _open = false;
            return SmtpVerdict.Of(reply.Without(envelope.Recipient), SmtpStep.Dot);
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException)
        {
            return new SendResult.Deferred(e.Message) { Ambiguous = dotIsOut, CountsAsTry = false };
        }
    }

    /// <summary>Takes leave where the conversation allows it, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (IsUsable) await wire.AskAsync("QUIT", SmtpStep.Quit, CancellationToken.None);
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException or ObjectDisposedException)
        {
            IsUsable = false;
        }

        await wire.DisposeAsync();
    }

    /// <summary>MAIL, RCPT and DATA, in one packet where the server allows it; null when it waits for the message.</summary>
    private async Task<SendResult?> OfferAsync(SmtpEnvelope envelope, CancellationToken cancellationToken)
    {
        List<(string Command, SmtpStep Step)> commands = [(envelope.Mail, SmtpStep.Sender), (envelope.Rcpt, SmtpStep.Recipient), ("DATA\r\n", SmtpStep.Data)];
        if (_open) commands.Insert(0, ("RSET\r\n", SmtpStep.Sender));
        _open = true;
        if (features.Pipelining) await wire.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(commands.Select(command => command.Command))), SmtpStep.Sender, cancellationToken);
        for (var i = 0; i < commands.Count; i++)
        {
            var (command, step) = commands[i];
            if (!features.Pipelining) await wire.WriteAsync(Encoding.UTF8.GetBytes(command), step, cancellationToken);
            var reply = await wire.ReadAsync(step, cancellationToken);
            if (step == SmtpStep.Data ? reply.IsIntermediate : reply.IsPositive) continue;
            await HearOutAsync(reply, features.Pipelining ? commands.Count - i - 1 : 0, cancellationToken);
            return SmtpVerdict.Of(reply.Without(envelope.Recipient), step);
        }

        return null;
    }

    /// <summary>Reads the answers to what was sent along with a refused command; the connection stays good only when all of them refuse.</summary>
    private async Task HearOutAsync(SmtpReply refusal, int left, CancellationToken cancellationToken)
    {
        if (refusal.IsGoodbye || refusal.Code < 400) return;
        try
        {
            for (; left > 0; left--)
            {
                // A server that waits for a message without a recipient never gets one: the connection is given up.
                var reply = await wire.ReadAsync(SmtpStep.Data, cancellationToken);
                if (reply.IsIntermediate || reply.IsGoodbye) return;
            }

            IsUsable = true;
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException)
        {
            IsUsable = false;
        }
    }

    private Task WriteBodyAsync(MailMessage message, CancellationToken cancellationToken)
    {
        _body.ResetWrittenCount();
        SmtpBody.Write(message.Octets, _body);
        if (message.Committing is null) _body.Write(FinalDot.Span);
        return wire.WriteAsync(_body.WrittenMemory, SmtpStep.Block, cancellationToken);
    }
}
