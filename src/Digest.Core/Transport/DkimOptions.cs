namespace Digest.Transport;

/// <summary>Signatures of our own (RFC 6376); section <c>Dkim</c> of the configuration. Without a domain nothing is signed.</summary>
public sealed class DkimOptions
{
    /// <summary>The signing domain; the sender's own or one above it. None signs nothing.</summary>
    public string? Domain { get; set; }

    /// <summary>The key's name: its record lies at SELECTOR._domainkey.DOMAIN.</summary>
    public string Selector { get; set; } = "digest";

    /// <summary>PEM file with the private key, RSA or Ed25519; readable by the program alone (mode 0600).</summary>
    public string? KeyFile { get; set; }
}
