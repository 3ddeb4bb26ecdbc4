namespace Digest.Fetching;

/// <summary>The answer that ended a feed's round.</summary>
/// <param name="Address">The address that gave it: the feed's own, the one it moved to, or a fallback.</param>
/// <param name="Result">What came.</param>
/// <param name="At">When.</param>
/// <param name="Before">How the feed's own address failed, when a fallback answered in its place.</param>
public sealed record FeedAnswer(Uri Address, FetchResult Result, DateTimeOffset At, FetchResult.Failed? Before = null);
