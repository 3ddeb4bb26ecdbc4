using System.Buffers;
using System.Security.Cryptography;
using Digest.Transport;

namespace Digest.App.Desk;

/// <summary>A reader's copy of the draft: what would be sent, octet for octet.</summary>
/// <param name="Edition">The edition as its templates give it, marks for the reader still in it.</param>
/// <param name="Frozen">The edition that is sent, with everything else that goes into the octets.</param>
/// <param name="Message">The message itself.</param>
public sealed record Proof(Edition Edition, FrozenEdition Frozen, MailMessage Message)
{
    /// <summary>SHA-256 of the message in hexadecimal.</summary>
    public string Hash => HashOf(Message);

    /// <summary>SHA-256 of any message.</summary>
    public static string HashOf(MailMessage message) => Convert.ToHexStringLower(SHA256.HashData(message.Octets.ToArray()));
}
