namespace Digest.Readability;

/// <summary>What an element's own names and attributes say of it.</summary>
/// <param name="IsNoise">It calls itself a part of the page around the article.</param>
/// <param name="IsDoubtful">It may be noise, if its text looks like it too.</param>
/// <param name="IsContent">It says that it holds the article.</param>
public sealed record NodeNames(bool IsNoise, bool IsDoubtful, bool IsContent);
