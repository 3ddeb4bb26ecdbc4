namespace Digest.Evaluation;

/// <summary>A short item with what selection should make of it.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tags">Ids of all topics named.</param>
/// <param name="Not">Ids that its words only look like.</param>
/// <param name="About">Ids of what it is about.</param>
/// <param name="Section">Where it belongs; null when it is no AI news.</param>
public sealed record SelectionItem(string Title, string Text, IReadOnlyList<string> Tags, IReadOnlyList<string> Not, IReadOnlyList<string> About, string? Section);
