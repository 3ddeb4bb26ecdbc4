using Digest.Parsing;

namespace Digest.App.Phases;

/// <summary>What came of one feed in a round.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Before">Its state before the round.</param>
/// <param name="State">Its state after it.</param>
public sealed record FeedVisit(Feed Feed, FeedState Before, FeedState State)
{
    /// <summary>False when nobody was asked: the feed is gone, held by Retry-After, or not due.</summary>
    public bool Asked { get; init; } = true;

    /// <summary>True for an answer that could be used: entries, or nothing new.</summary>
    public bool Succeeded { get; init; }

    /// <summary>What is wrong, or was wrong on the way to success; null when nothing is.</summary>
    public string? Problem { get; init; }

    /// <summary>What was read; null when nothing new came.</summary>
    public ParsedFeed? Parsed { get; init; }

    /// <summary>The entries, with lasting ids and mended dates; once stored, only those never seen before.</summary>
    public IReadOnlyList<Entry> Entries { get; init; } = [];
}
