namespace Digest.Transport;

/// <summary>What a mail server tells afterwards of a message it had accepted (RFC 3464).</summary>
/// <param name="Recipient">The address as the server names it; may be one that mail was forwarded to.</param>
/// <param name="Action">failed, delayed, delivered, relayed or expanded; lower case.</param>
/// <param name="Status">The enhanced status, such as 5.1.1.</param>
/// <param name="MessageId">The Message-ID of the message it is about, with its angle brackets; null when the report does not say.</param>
public sealed record DeliveryReport(string Recipient, string Action, string Status, string? MessageId)
{
    /// <summary>True when the message will not arrive.</summary>
    public bool IsFailure => Action == "failed";

    /// <summary>True when the address itself takes no mail, now or later.</summary>
    public bool IsHard => IsFailure && (Status.StartsWith("5.1.", StringComparison.Ordinal) || Status == "5.2.1");
}
