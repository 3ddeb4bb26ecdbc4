namespace Digest.Summaries;

/// <summary>Something that a sentence says and its sources do not.</summary>
public sealed record Ungrounded(UngroundedKind Kind, string What);
