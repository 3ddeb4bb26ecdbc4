namespace Digest;

/// <summary>One item as its feed published it (atom:entry, RSS item).</summary>
public sealed record Entry
{
    /// <summary>The publisher's identity of the item (guid, atom:id), else one made from its link or text; stable over fetches.</summary>
    public required string Id { get; init; }

    public required Uri FeedUrl { get; init; }

    /// <summary>Absolute http or https link; null when the item has none.</summary>
    public Uri? Url { get; init; }

    /// <summary>Plain text on one line; empty when the item has none.</summary>
    public required string Title { get; init; }

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public string? Author { get; init; }

    /// <summary>Cleaned HTML: no script, handlers or active links; links absolute.</summary>
    public string? SummaryHtml { get; init; }

    /// <summary>Cleaned HTML of the whole text, where the feed carries it.</summary>
    public string? ContentHtml { get; init; }

    /// <summary>BCP 47 tag, as declared by item or feed.</summary>
    public string? Language { get; init; }
}
