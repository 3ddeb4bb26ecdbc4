namespace Digest;

/// <summary>How often an article names a topic, whether its title does, and how much of the article is about it.</summary>
/// <param name="Topic">What is named.</param>
/// <param name="Count">Times named in title and text; at least one.</param>
/// <param name="InTitle">True when the title names it.</param>
/// <param name="Prominence">0 to 1: from a name in passing to what the article is about.</param>
public sealed record Mention(Topic Topic, int Count, bool InTitle, double Prominence);
