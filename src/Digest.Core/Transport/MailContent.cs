namespace Digest.Transport;

/// <summary>What goes into one message: nothing here depends on the clock or on chance, so the same content gives the same octets.</summary>
public sealed record MailContent
{
    public required string FromAddress { get; init; }

    public required string FromName { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>The instant the issue was frozen, so that a second try has the same Date.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>With its angle brackets.</summary>
    public required string MessageId { get; init; }

    /// <summary>1 to 70 characters; it must not stand in either body, which base64 assures.</summary>
    public required string Boundary { get; init; }

    /// <summary>BCP 47 tags, comma separated.</summary>
    public required string ContentLanguage { get; init; }

    public required string Text { get; init; }

    public required string Html { get; init; }

    /// <summary>List-Id of RFC 2919: name and dotted label; null for mail that is no list mail.</summary>
    public string? ListId { get; init; }

    /// <summary>https address that unsubscribes by one POST (RFC 8058).</summary>
    public string? UnsubscribeUrl { get; init; }

    /// <summary>mailto: address that unsubscribes (RFC 2369).</summary>
    public string? UnsubscribeMail { get; init; }
}
