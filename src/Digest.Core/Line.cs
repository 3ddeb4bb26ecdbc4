using Digest.Text;

namespace Digest;

/// <summary>One line of a brief: its words, how they were made and the sentences they stand on.</summary>
/// <param name="Text">What readers see.</param>
/// <param name="Language">The language of the words; an excerpt keeps its source's own script.</param>
/// <param name="Kind">How the line was made.</param>
/// <param name="Sources">The sentences behind it; never empty.</param>
public sealed record Line(string Text, TextLanguage Language, LineKind Kind, IReadOnlyList<Sentence> Sources);
