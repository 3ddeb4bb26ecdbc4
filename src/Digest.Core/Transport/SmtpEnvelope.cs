using System.Buffers;
using System.Globalization;
using System.Text;

namespace Digest.Transport;

/// <summary>The commands before DATA, for what the server offers.</summary>
public sealed record SmtpEnvelope(string Mail, string Rcpt, string Recipient)
{
    /// <summary>The commands, or why this server cannot take this message.</summary>
    public static (SmtpEnvelope? Envelope, SendResult? Refusal) Of(MailMessage message, SmtpFeatures features)
    {
        if (SmtpAddress.Of(message.Sender) is not { } sender) return (null, new SendResult.Stopped($"Transport:From \"{message.Sender}\" is no mail address."));
        if (SmtpAddress.Of(message.Recipient) is not { } recipient) return (null, new SendResult.Rejected("553 5.1.3 not sent: this is no mail address"));
        var eightBit = !IsAscii(message.Octets);
        var utf8 = sender.NeedsUtf8 || recipient.NeedsUtf8;
        if (Lacking(features, message.Octets.Length, eightBit, utf8) is { } lacking) return (null, lacking);
        var size = features.Sizes ? string.Create(CultureInfo.InvariantCulture, $" SIZE={message.Octets.Length}") : string.Empty;
        var mail = $"MAIL FROM:<{sender.Wire}>{size}{(eightBit ? " BODY=8BITMIME" : string.Empty)}{(utf8 ? " SMTPUTF8" : string.Empty)}\r\n";
        return (new SmtpEnvelope(mail, $"RCPT TO:<{recipient.Wire}>\r\n", recipient.Wire), null);
    }

    private static SendResult? Lacking(SmtpFeatures features, long length, bool eightBit, bool utf8)
    {
        if (utf8 && !features.Utf8Addresses) return new SendResult.Rejected("550 5.6.7 not sent: the mail server lacks SMTPUTF8, which this address needs");
        if (eightBit && !features.EightBit) return new SendResult.Rejected("554 5.6.3 not sent: the mail server lacks 8BITMIME, which this message needs");
        return features.LargestMessage is { } most && length > most
            ? new SendResult.Stopped($"The message has {length} octets, the mail server takes {most}. Cut the issue, or have the limit raised.")
            : null;
    }

    private static bool IsAscii(ReadOnlySequence<byte> octets)
    {
        foreach (var piece in octets)
        {
            if (!Ascii.IsValid(piece.Span)) return false;
        }

        return true;
    }
}
