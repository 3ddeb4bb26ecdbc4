namespace Digest.Fetching;

/// <summary>One address to be read, with what is remembered of the last time.</summary>
public sealed record FetchRequest(Uri Url)
{
    /// <summary>Sent as If-None-Match.</summary>
    public string? ETag { get; init; }

    /// <summary>Sent as If-Modified-Since, word for word.</summary>
    public string? LastModified { get; init; }

    /// <summary>True for article pages, which robots.txt may close; feeds are made to be fetched.</summary>
    public bool IsPage { get; init; }
}
