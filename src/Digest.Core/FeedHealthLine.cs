namespace Digest;

/// <summary>One source that is not fine: what readers of the footer learn of it.</summary>
public sealed record FeedHealthLine(string Title, FeedHealth Health, DateTimeOffset? Since);
