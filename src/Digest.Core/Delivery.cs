namespace Digest;

/// <summary>One edition on its way to one subscriber.</summary>
public sealed record Delivery
{
    public required int IssueNumber { get; init; }

    public required long SubscriberId { get; init; }

    public required string Address { get; init; }

    public required EditionLanguage Language { get; init; }

    public DeliveryStatus Status { get; init; } = DeliveryStatus.Queued;

    /// <summary>Stable over tries, unique for each subscriber and issue, not to be guessed.</summary>
    public required string MessageId { get; init; }

    public int Attempts { get; init; }

    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>The server's last answer, or why there was none.</summary>
    public string? Problem { get; init; }
}
