namespace Digest.Fetching;

/// <summary>How a fetch ended.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <summary>A body came.</summary>
    public sealed record Fresh(ReadOnlyMemory<byte> Body, Uri FinalUrl) : FetchResult
    {
        /// <summary>The Content-Type header, word for word.</summary>
        public string? ContentType { get; init; }

        public string? ETag { get; init; }

        public string? LastModified { get; init; }

        /// <summary>How long the server calls this answer fresh (Cache-Control, Expires).</summary>
        public TimeSpan? FreshFor { get; init; }

        /// <summary>Where permanent redirects (301, 308) alone have led.</summary>
        public Uri? MovedTo { get; init; }

        /// <summary>True when the end is missing: it was over the limit, or the connection broke; what is there can be read.</summary>
        public bool Truncated { get; init; }
    }

    /// <summary>304: nothing new since the validators that were sent.</summary>
    public sealed record NotModified : FetchResult
    {
        public TimeSpan? FreshFor { get; init; }
    }

    /// <summary>No body: refused, broken, too big, too slow, forbidden.</summary>
    /// <param name="Problem">What happened, in a sentence that names the address and the cure.</param>
    public sealed record Failed(string Problem) : FetchResult
    {
        /// <summary>HTTP status, when one came.</summary>
        public int? Status { get; init; }

        /// <summary>The earliest instant at which the server wants to be asked again.</summary>
        public DateTimeOffset? RetryAfter { get; init; }

        /// <summary>True for 410: never ask again.</summary>
        public bool Gone { get; init; }

        /// <summary>True when no connection to the host could be made, so that the host is not tried again in this round.</summary>
        public bool HostUnreachable { get; init; }
    }
}
