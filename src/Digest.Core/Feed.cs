namespace Digest;

/// <summary>A line of feeds.json: what an editor says about one source.</summary>
public sealed record Feed
{
    /// <summary>Where the feed or page is fetched from.</summary>
    public required Uri Url { get; init; }

    /// <summary>The publisher's name as readers see it.</summary>
    public required string Title { get; init; }

    public FeedKind Kind { get; init; } = FeedKind.Syndication;

    /// <summary>BCP 47 tag of the source's language (en, zh-Hans, zh-Hant), when the editor knows it.</summary>
    public string? Language { get; init; }

    /// <summary>CSS rule of a page's article links; null asks the page reader to find them itself.</summary>
    public string? Links { get; init; }

    /// <summary>CSS rule, inside the link's block, of the entry's title.</summary>
    public string? TitleRule { get; init; }

    /// <summary>CSS rule, inside the link's block, of the entry's date.</summary>
    public string? DateRule { get; init; }

    /// <summary>Addresses tried in order when the first one fails.</summary>
    public IReadOnlyList<Uri> Fallbacks { get; init; } = [];

    /// <summary>Multiplies the score of every article of this source; 0 &lt; weight ≤ 10.</summary>
    public double Weight { get; init; } = 1;

    public FeedTier Tier { get; init; } = FeedTier.Press;

    /// <summary>True where the source writes about everything, so that only entries about AI are kept.</summary>
    public bool Filter { get; init; }

    /// <summary>Added to every date of the feed, for publishers whose clock or zone is wrong.</summary>
    public TimeSpan? ClockOffset { get; init; }

    public bool Enabled { get; init; } = true;

    /// <summary>Editor's labels; nested OPML folders become one tag, joined by "/".</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>A remark for people; never read by the program.</summary>
    public string? Note { get; init; }
}
