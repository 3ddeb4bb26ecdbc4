namespace Digest.Fetching;

/// <summary>What reading a fresh body has taught about its feed.</summary>
public sealed record FeedReading
{
    /// <summary>The dates of the entries as the feed gives them, in any order.</summary>
    public IReadOnlyList<DateTimeOffset> Dates { get; init; } = [];

    /// <summary>How long the feed asks to be left alone.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>The encoding that the bytes were read in.</summary>
    public string? Charset { get; init; }

    /// <summary>Why the body is no feed; null when it is one.</summary>
    public string? Problem { get; init; }
}
