namespace Digest.Parsing;

/// <summary>Something wrong with a feed that reading went on past, or could not.</summary>
/// <param name="Message">What is wrong, in words for the feed's editor.</param>
/// <param name="Offset">Index of the byte or character where it shows, when known.</param>
public sealed record Fault(string Message, long? Offset = null);
