using Digest.Parsing;

namespace Digest.App.Phases;

/// <summary>What an address led to: a feed ready for the list, and what is in it.</summary>
public sealed record FoundFeed(Feed Feed, ParsedFeed Parsed);
