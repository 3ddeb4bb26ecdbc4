namespace Digest.Summaries;

/// <summary>A sentence as a model wrote it, with the ids of the sentences that it says it follows.</summary>
public sealed record ChatLine(string Text, IReadOnlyList<string> Cites);
