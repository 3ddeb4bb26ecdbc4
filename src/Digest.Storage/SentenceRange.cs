namespace Digest.Storage;

/// <summary>Where a sentence stands in its article's text.</summary>
internal sealed record SentenceRange(string Id, int Start, int Length);
