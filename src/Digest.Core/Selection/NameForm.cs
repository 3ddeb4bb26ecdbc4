namespace Digest.Selection;

/// <summary>One written form as the automaton knows it.</summary>
/// <param name="Kind">What it is evidence of.</param>
/// <param name="Row">Index of its row in the catalogue, or the number of its settling word.</param>
/// <param name="Cased">The form with its capitals where they decide; else null.</param>
internal sealed record NameForm(NameFormKind Kind, int Row, string? Cased);
