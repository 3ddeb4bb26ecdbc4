namespace Digest.Text;

/// <summary>Bytes read as text: how, and what was wrong with them.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Charset">The usual name of the encoding that the bytes turned out to be in.</param>
/// <param name="Faults">Contradictions and broken characters, in words for the publisher.</param>
public sealed record DecodedText(string Text, string Charset, IReadOnlyList<string> Faults);
