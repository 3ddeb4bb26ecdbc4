namespace Digest.Selection;

/// <summary>One word behind a family's name.</summary>
/// <param name="Joined">True when no space parts it from the word before.</param>
internal sealed record ModelToken(ModelTokenKind Kind, string Word, bool Joined, int End);
