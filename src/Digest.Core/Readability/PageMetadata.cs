namespace Digest.Readability;

/// <summary>What a page says about its article.</summary>
public sealed record PageMetadata
{
    public string? Title { get; init; }

    public string? Byline { get; init; }

    public DateTimeOffset? Published { get; init; }

    /// <summary>The page's own address, without tracking parameters.</summary>
    public required Uri CanonicalUrl { get; init; }

    /// <summary>BCP 47 tag of the page, when it gives one.</summary>
    public string? Language { get; init; }
}
