namespace Digest.Parsing;

/// <summary>The entries that could be read, and the faults met on the way.</summary>
public sealed record ParsedFeed
{
    /// <summary>The format by its usual name (rss20, atom10, json11 …); null when the body is no feed.</summary>
    public string? Format { get; init; }

    public string? Title { get; init; }

    public Uri? SiteUrl { get; init; }

    public string? Description { get; init; }

    public string? Language { get; init; }

    /// <summary>The name of the encoding that the bytes were read in.</summary>
    public string? Charset { get; init; }

    /// <summary>How long the feed asks to be left alone (ttl, sy:updatePeriod).</summary>
    public TimeSpan? TimeToLive { get; init; }

    public IReadOnlyList<Entry> Entries { get; init; } = [];

    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Feeds that a page names, when the body is an HTML page and no feed.</summary>
    public IReadOnlyList<Uri> Discovered { get; init; } = [];
}
