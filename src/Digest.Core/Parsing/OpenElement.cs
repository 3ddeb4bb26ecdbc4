namespace Digest.Parsing;

/// <summary>A structural element that has begun and not ended: where its name stands, what it is, what it sets for all within.</summary>
internal readonly record struct OpenElement(int NameStart, int NameLength, FeedField Field, int Prefixes, Uri BaseUrl, string? Language);
