namespace Digest;

/// <summary>How far a delivery has come.</summary>
public enum DeliveryStatus
{
    Queued,

    /// <summary>Claimed by a worker; the final dot is not out, so a crash here is harmless.</summary>
    Trying,

    /// <summary>Written before the final dot; a crash here is the one unknowable window.</summary>
    Committing,
    Sent,
    Deferred,
    Failed,
    Suppressed,
}
