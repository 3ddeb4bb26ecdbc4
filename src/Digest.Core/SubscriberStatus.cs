namespace Digest;

/// <summary>Whether a subscriber gets mail.</summary>
public enum SubscriberStatus
{
    /// <summary>Asked for it, has not confirmed.</summary>
    Pending,
    Active,
    Unsubscribed,
    Bounced,
}
