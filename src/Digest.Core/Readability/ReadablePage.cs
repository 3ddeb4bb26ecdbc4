namespace Digest.Readability;

/// <summary>What a reader takes from a page: the article's text and what the page says about it.</summary>
public sealed record ReadablePage
{
    public required PageMetadata Metadata { get; init; }

    /// <summary>One paragraph a line; empty when the page has no article.</summary>
    public required string Text { get; init; }

    /// <summary>Outgoing http and https links of the text, in order.</summary>
    public IReadOnlyList<Uri> Links { get; init; } = [];

    public PageWall Wall { get; init; } = PageWall.None;
}
