namespace Digest.Parsing;

/// <summary>The meaning of an element name, and how much it counts against others of the same meaning (0 is best).</summary>
internal readonly record struct FeedTerm(FeedField Field, int Rank);
