namespace Digest.Transport;

/// <summary>Where messages go.</summary>
public enum TransportKind
{
    /// <summary>Files in a folder, one .eml a message.</summary>
    Pickup,

    /// <summary>An SMTP server.</summary>
    Smtp,

    /// <summary>An SMTP server through the MailKit package, where it was built in.</summary>
    MailKit,
}
