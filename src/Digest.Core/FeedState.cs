namespace Digest;

/// <summary>What the machine remembers of a feed between rounds; never written to feeds.json.</summary>
public sealed record FeedState(Uri FeedUrl)
{
    public FeedHealth Health { get; init; } = FeedHealth.Fine;

    /// <summary>Since when <see cref="Health"/> has been what it is.</summary>
    public DateTimeOffset? Since { get; init; }

    public string? ETag { get; init; }

    /// <summary>The Last-Modified header, word for word, so that it can be sent back unchanged.</summary>
    public string? LastModified { get; init; }

    public DateTimeOffset? CheckedAt { get; init; }

    public DateTimeOffset? SucceededAt { get; init; }

    /// <summary>The schedule does not ask before this instant.</summary>
    public DateTimeOffset? NextCheckAt { get; init; }

    /// <summary>No one asks before this instant: the server's own Retry-After.</summary>
    public DateTimeOffset? RetryAfter { get; init; }

    /// <summary>When a whole body last came; 304s for too long after it are not believed.</summary>
    public DateTimeOffset? BodyAt { get; init; }

    /// <summary>True after a 410: the feed's own address is never asked again.</summary>
    public bool Gone { get; init; }

    public int ConsecutiveFailures { get; init; }

    public string? LastProblem { get; init; }

    /// <summary>The address that a permanent redirect named.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>The fallback address that answered last, when the first did not.</summary>
    public Uri? Fallback { get; init; }

    /// <summary>The charset that was right when the declared one was wrong.</summary>
    public string? Charset { get; init; }

    /// <summary>The learnt error of the publisher's clock, added to every date.</summary>
    public TimeSpan? ClockOffset { get; init; }

    /// <summary>When the newest entry appeared.</summary>
    public DateTimeOffset? LastEntryAt { get; init; }

    /// <summary>The median time between entries.</summary>
    public TimeSpan? Rhythm { get; init; }
}
