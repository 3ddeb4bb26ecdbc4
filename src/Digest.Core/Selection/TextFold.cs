using Digest.Text;

namespace Digest.Selection;

/// <summary>
/// Folds a text for matching: Simplified, lower case, half width, hyphens as spaces, no space beside a Han character;
/// remembers where each character stood.
/// </summary>
public sealed class TextFold
{
    private const char Hyphen = '-';
    private static readonly char[] Table = BuildTable();

    private readonly int[] _places;

    private TextFold(string original, char[] chars, int[] places, int length)
    {
        Original = original;
        Chars = chars;
        _places = places;
        Length = length;
    }

    public string Original { get; }

    /// <summary>The folded characters; only the first <see cref="Length"/> are the text.</summary>
    public char[] Chars { get; }

    public int Length { get; }

    /// <summary>Folds a whole text.</summary>
    public static TextFold Of(string text)
    {
        var chars = new char[text.Length];
        var origins = new int[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var folded = Table[text[i]];
            var last = length > 0 ? chars[length - 1] : '\n';
            if (folded == ' ' && (last is ' ' or '\n' || IsHan(last)))
                continue;
            if (IsHan(folded) && last == ' ')
                length--;
            chars[length] = folded;
            origins[length++] = i;
        }

        return new TextFold(text, chars, origins, length);
    }

    /// <summary>The folded form of a name.</summary>
    public static string Name(string name)
    {
        var fold = Of(name.Trim());
        return new string(fold.Chars, 0, fold.Length).Trim();
    }

    /// <summary>Index in the original of the folded character at <paramref name="index"/>.</summary>
    public int PlaceOf(int index) => index < Length ? _places[index] : Original.Length;

    /// <summary>Index in the original just after the folded character before <paramref name="end"/>.</summary>
    public int EndOf(int end) => end == 0 ? 0 : _places[end - 1] + 1;

    /// <summary>True for a letter or digit that runs together with its neighbours (Latin, not Han).</summary>
    public static bool IsWord(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : c < 0x2E80 && char.IsLetterOrDigit(c);

    /// <summary>True for a CJK ideograph of the basic planes.</summary>
    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
            table[c] = FoldOne((char)c);
        return table;
    }

    private static char FoldOne(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => FoldOne((char)(c - 0xFEE0)),
        '\u3000' or '\u00A0' or '\t' or '_' or Hyphen or (>= '\u2010' and <= '\u2013') => ' ',
        '\r' or '\u2028' => '\n',
        '\u2022' or '\u30FB' or '\u2027' => '\u00B7',
        _ when IsHan(c) => ChineseScript.ToSimplified(c),
        _ => char.ToLowerInvariant(c),
    };
}
