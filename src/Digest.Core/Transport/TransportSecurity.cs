namespace Digest.Transport;

/// <summary>How a connection to the mail server is protected.</summary>
public enum TransportSecurity
{
    /// <summary>TLS from the first octet on port 465, STARTTLS on any other.</summary>
    Auto,

    /// <summary>Plain, greeting to end; only for a server on this machine.</summary>
    None,

    /// <summary>STARTTLS, never less.</summary>
    StartTls,

    /// <summary>TLS from the first octet (RFC 8314).</summary>
    Tls,
}
