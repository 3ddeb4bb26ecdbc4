namespace Digest.Storage;

/// <summary>One step of one delivery, to be written into the ledger.</summary>
/// <param name="IssueNumber">The issue.</param>
/// <param name="SubscriberId">The reader.</param>
/// <param name="To">The state it goes to.</param>
public sealed record DeliveryMark(int IssueNumber, long SubscriberId, DeliveryStatus To)
{
    /// <summary>The server's answer, or why there was none.</summary>
    public string? Text { get; init; }

    /// <summary>When a deferred delivery is tried again.</summary>
    public DateTimeOffset NextTry { get; init; }

    /// <summary>True when the message may have been accepted all the same.</summary>
    public bool Ambiguous { get; init; }

    /// <summary>False when the session failed and not the message.</summary>
    public bool CountsAsTry { get; init; } = true;

    /// <summary>True when the address itself was refused, which counts against the subscriber.</summary>
    public bool Bounce { get; init; }

    /// <summary>The step of a delivery in hand.</summary>
    public static DeliveryMark Of(Delivery delivery, DeliveryStatus to) => new(delivery.IssueNumber, delivery.SubscriberId, to);
}
