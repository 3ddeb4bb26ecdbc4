namespace Digest.Readability;

/// <summary>A page as it came: its source and its address.</summary>
public sealed record PageSource(string Html, Uri Url);
