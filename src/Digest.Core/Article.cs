using Digest.Text;

namespace Digest;

/// <summary>The readable text behind an entry: no chrome, no noise, cut into sentences.</summary>
public sealed record Article
{
    public required Entry Entry { get; init; }

    /// <summary>The publisher's name, as feeds.json gives it.</summary>
    public required string Publisher { get; init; }

    /// <summary>The address without tracking parameters, as the page itself states it; the article's identity.</summary>
    public required Uri CanonicalUrl { get; init; }

    public required string Title { get; init; }

    public required TextLanguage Language { get; init; }

    /// <summary>The stored text: paragraphs parted by a line feed; every sentence is a range of it.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<Sentence> Sentences { get; init; } = [];

    /// <summary>Outgoing http and https links of the body, in order.</summary>
    public IReadOnlyList<Uri> Links { get; init; } = [];

    public string? Byline { get; init; }

    public required DateTimeOffset Published { get; init; }

    /// <summary>64-bit SimHash of the text, for near-duplicates.</summary>
    public ulong Fingerprint { get; init; }

    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>The entry's position in a round-up that was split into stories; null for a whole article.</summary>
    public int? RoundupPart { get; init; }

    /// <summary>The wall that hid the rest of the text, when the page said so.</summary>
    public PageWall Wall { get; init; } = PageWall.None;
}
