using System.Buffers;
using System.Net.Sockets;
using System.Text;

namespace Digest.Transport;

/// <summary>A session that may send, one message after the other; the next is begun only when the last was answered.</summary>
public sealed class SmtpConnection(SmtpWire wire, SmtpFeatures features) : IAsyncDisposable
{
    private const string Data = "DATA\r\n";

    private static readonly ReadOnlyMemory<byte> FinalDot = ".\r\n"u8.ToArray();

    private static readonly ReadOnlyMemory<byte> LastChunk = "BDAT 0 LAST\r\n"u8.ToArray();

    private readonly ArrayBufferWriter<byte> _out = new(128 * 1024);
    private bool _open;
    private bool _dotIsOut;

    /// <summary>The message whose commands went out behind the last one's final dot; their answers are still to come.</summary>
    private MailMessage? _offered;

    public SmtpFeatures Features => features;

    /// <summary>False once a conversation broke off in the middle: what the server would answer next is unknown.</summary>
    public bool IsUsable { get; private set; } = true;

    /// <summary>True while nothing of the message itself has been sent: it can safely go over another connection.</summary>
    public bool IsBeforeData { get; private set; } = true;

    /// <summary>Sends one message; what the server or the network does to it is a result.</summary>
    public Task<SendResult> SendAsync(MailMessage message, CancellationToken cancellationToken) => SendAsync(message, null, cancellationToken);

    /// <summary>
    /// Sends one message, its end in one packet with the commands of the next (RFC 2920), which must then be the next to be sent here.
    /// Where a ledger is to be told before the final dot, each message ends before the next begins.
    /// </summary>
    public async Task<SendResult> SendAsync(MailMessage message, MailMessage? next, CancellationToken cancellationToken)
    {
        var (envelope, refusal) = SmtpEnvelope.Of(message, features);
        if (envelope is null) return refusal ?? throw new InvalidOperationException("No envelope, no refusal.");
        (IsUsable, IsBeforeData, _dotIsOut) = (false, true, false);
        try
        {
            if (await OfferAsync(message, envelope, cancellationToken) is { } unwanted) return unwanted;
            IsBeforeData = false;
            var ahead = IsOfferedAhead(message, next) ? next : null;
            await FinishAsync(message, ahead, cancellationToken);
            var reply = await wire.ReadAsync(SmtpStep.Dot, cancellationToken);
            IsUsable = !reply.IsGoodbye;
            (_open, _offered) = (false, ahead);
            return SmtpVerdict.Of(reply.Without(envelope.Recipient), SmtpStep.Dot);
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException)
        {
            return new SendResult.Deferred(e.Message) { Ambiguous = _dotIsOut, CountsAsTry = false };
        }
    }

    /// <summary>Takes leave where the conversation allows it, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (IsUsable && _offered is null) await wire.AskAsync("QUIT", SmtpStep.Quit, CancellationToken.None);
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException or ObjectDisposedException)
        {
            IsUsable = false;
        }

        await wire.DisposeAsync();
    }

    /// <summary>MAIL, RCPT and DATA, in one packet where the server allows it; null when it waits for the message.</summary>
    private async Task<SendResult?> OfferAsync(MailMessage message, SmtpEnvelope envelope, CancellationToken cancellationToken)
    {
        if (_offered is not null && _offered != message) throw new InvalidOperationException("Another message was offered to this session before.");
        List<(string Command, SmtpStep Step)> commands = [(envelope.Mail, SmtpStep.Sender), (envelope.Rcpt, SmtpStep.Recipient), Announce(message)];
        if (_open) commands.Insert(0, ("RSET\r\n", SmtpStep.Sender));
        if (features.Pipelining && _offered is null) await WriteAtOnceAsync(message, commands, cancellationToken);
        (_open, _offered) = (true, null);
        for (var i = 0; i < commands.Count; i++)
        {
            var (command, step) = commands[i];
            if (!features.Pipelining) await WriteAsync(command, step, cancellationToken);
            var reply = await wire.ReadAsync(step, cancellationToken);
            if (IsConsent(reply, step)) continue;
            await HearOutAsync(reply, features.Pipelining ? commands.Count - i - 1 : 0, cancellationToken);
            return SmtpVerdict.Of(reply.Without(envelope.Recipient), step);
        }

        return null;
    }

    private async Task WriteAtOnceAsync(MailMessage message, List<(string Command, SmtpStep Step)> commands, CancellationToken cancellationToken)
    {
        await WriteAsync(string.Concat(commands.Select(command => command.Command)), SmtpStep.Sender, cancellationToken);
        if (InChunks(message)) await wire.WriteAsync(_out.WrittenMemory, SmtpStep.Block, cancellationToken);
    }

    /// <summary>Everything up to the final dot, then that; the ledger is told in between.</summary>
    private async Task FinishAsync(MailMessage message, MailMessage? ahead, CancellationToken cancellationToken)
    {
        _dotIsOut = message.Committing is null;
        if (!InChunks(message)) await WriteBodyAsync(message, ahead, cancellationToken);
        if (message.Committing is not { } committing) return;
        await committing(cancellationToken);
        _dotIsOut = true;
        await wire.WriteAsync(InChunks(message) ? LastChunk : FinalDot, SmtpStep.Dot, cancellationToken);
    }

    private bool IsOfferedAhead(MailMessage message, MailMessage? next) =>
        features.Pipelining && message.Committing is null && next is { Committing: null } && SmtpEnvelope.Of(next, features).Envelope is not null;

    private static bool IsConsent(SmtpReply reply, SmtpStep step) => step == SmtpStep.Data ? reply.IsIntermediate : reply.IsPositive;

    private Task WriteAsync(string commands, SmtpStep step, CancellationToken cancellationToken) => wire.WriteAsync(Encoding.UTF8.GetBytes(commands), step, cancellationToken);

    /// <summary>Reads the answers to what was sent along with a refused command; the connection stays good only when all of them refuse.</summary>
    private async Task HearOutAsync(SmtpReply refusal, int left, CancellationToken cancellationToken)
    {
        if (refusal.IsGoodbye || refusal.Code < 400) return;
        try
        {
            for (; left > 0; left--)
            {
                // A server that takes a message without a recipient never gets one: the connection is given up.
                var reply = await wire.ReadAsync(SmtpStep.Data, cancellationToken);
                if (reply.Code < 400 || reply.IsGoodbye) return;
            }

            IsUsable = true;
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException)
        {
            IsUsable = false;
        }
    }

    /// <summary>
    /// Where a ledger waits, the whole message can go out with its commands (RFC 3030) and is still nobody's until the empty last chunk:
    /// every refusal is known before the ledger is told.
    /// </summary>
    private bool InChunks(MailMessage message) => features.Chunking && features.Pipelining && message.Committing is not null;

    private (string Command, SmtpStep Step) Announce(MailMessage message)
    {
        if (!InChunks(message)) return (Data, SmtpStep.Data);
        _out.ResetWrittenCount();
        SmtpBody.Write(message.Octets, _out, doubleDots: false);
        return ($"BDAT {_out.WrittenCount}\r\n", SmtpStep.Block);
    }

    /// <summary>The message, its final dot when no ledger waits for it, and the commands of the next.</summary>
    private Task WriteBodyAsync(MailMessage message, MailMessage? ahead, CancellationToken cancellationToken)
    {
        _out.ResetWrittenCount();
        SmtpBody.Write(message.Octets, _out, doubleDots: true);
        if (message.Committing is null) _out.Write(FinalDot.Span);
        if (ahead is not null && SmtpEnvelope.Of(ahead, features).Envelope is { } next) Encoding.UTF8.GetBytes(next.Mail + next.Rcpt + Data, _out);
        return wire.WriteAsync(_out.WrittenMemory, SmtpStep.Block, cancellationToken);
    }
}
