namespace Digest.Storage;

/// <summary>A delivery that one worker has taken, with whom it goes to and what that reader asked for when the issue was fixed.</summary>
public sealed record ClaimedDelivery(Delivery Delivery, Subscriber Subscriber, EditionChoice Choice)
{
    /// <summary>How often it was sent without anyone knowing whether it arrived.</summary>
    public int Ambiguous { get; init; }
}
