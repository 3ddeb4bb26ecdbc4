namespace Digest.Summaries;

/// <summary>A title and a few sentences in one language, as a model wrote them.</summary>
public sealed record ChatHalf(ChatLine Title, IReadOnlyList<ChatLine> Lines);
