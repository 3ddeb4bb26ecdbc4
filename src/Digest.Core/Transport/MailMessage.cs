using System.Buffers;

namespace Digest.Transport;

/// <summary>A complete RFC 5322 message for one recipient; the octets are final, CRLF line ends included.</summary>
/// <param name="Sender">Envelope sender (MAIL FROM).</param>
/// <param name="Recipient">Envelope recipient (RCPT TO).</param>
/// <param name="Octets">Header and body, not yet dot-stuffed; shared parts of an issue may be shared between messages.</param>
public sealed record MailMessage(string Sender, string Recipient, ReadOnlySequence<byte> Octets)
{
    /// <summary>Awaited after the last octet and before the final dot, so that the ledger can say "committing" first.</summary>
    public Func<CancellationToken, ValueTask>? Committing { get; init; }
}
