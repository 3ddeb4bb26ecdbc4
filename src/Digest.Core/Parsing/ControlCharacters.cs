using System.Buffers;

namespace Digest.Parsing;

/// <summary>Takes out the characters that no reader should ever see.</summary>
internal static class ControlCharacters
{
    private static readonly SearchValues<char> Ascii = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(character => character is not ('\t' or '\n' or '\r')), '\u007F']);

    /// <summary>The text without control characters and non-characters; those of ISO 8859-1 become the windows-1252 ones that were meant.</summary>
    public static ReadOnlyMemory<char> Clean(ReadOnlyMemory<char> text) => IsClean(text.Span) ? text : Written(text.Span).AsMemory();

    /// <inheritdoc cref="Clean(ReadOnlyMemory{char})"/>
    public static string Clean(string text) => IsClean(text) ? text : Written(text);

    /// <summary>True for characters that turn, hide or join text: no headline needs them, and they can make one lie.</summary>
    public static bool IsTreacherous(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200B' or '\u2060' or '\uFEFF' or '\u00AD'
        || char.IsControl(character);

    private static bool IsClean(ReadOnlySpan<char> text) =>
        !text.ContainsAny(Ascii) && !text.ContainsAnyInRange('\u0080', '\u009F') && !text.ContainsAnyInRange('\uFFFE', '\uFFFF');

    private static string Written(ReadOnlySpan<char> text)
    {
        var target = new TextBuffer();
        foreach (var character in text)
        {
            if (!IsDropped(character)) target.Append(character is >= '\u0080' and <= '\u009F' ? CharacterReferences.FromWindows1252(character) : character);
        }

        return target.ToString();
    }

    private static bool IsDropped(char character) =>
        Ascii.Contains(character) || character is '\uFFFE' or '\uFFFF' or '\u0081' or '\u008D' or '\u008F' or '\u0090' or '\u009D';
}
