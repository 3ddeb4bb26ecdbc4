using System.Globalization;

namespace Digest.Stories;

/// <summary>The plain value of a figure, whatever unit of counting it is written with: 1.13 亿, 113M and 113,000,000 are one.</summary>
public static class Figures
{
    private static readonly (string Word, double Factor)[] Factors =
    [
        ("万亿", 1e12), ("千亿", 1e11), ("百亿", 1e10), ("十亿", 1e9), ("亿", 1e8), ("千万", 1e7), ("百万", 1e6), ("十万", 1e5), ("万", 1e4),
        ("trillion", 1e12), ("billion", 1e9), ("million", 1e6), ("thousand", 1e3), ("bn", 1e9), ("mn", 1e6),
        ("T", 1e12), ("B", 1e9), ("M", 1e6), ("m", 1e6), ("K", 1e3), ("k", 1e3), ("b", 1e9),
    ];

    /// <summary>Reads the figure at <paramref name="start"/>, which is a digit; the end is after its factor.</summary>
    public static (double Value, int End) Read(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInnerMark(text, end)))
            end++;
        var digits = text[start..end].Replace(",", "", StringComparison.Ordinal);
        var value = double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var word = end < text.Length && text[end] == ' ' ? end + 1 : end;
        foreach (var (name, factor) in Factors)
            if (Stands(text, word, name))
                return (value * factor, word + name.Length);
        return (value, end);
    }

    private static bool IsInnerMark(string text, int at) =>
        text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (text[at] == '.' || IsThousands(text, at));

    private static bool IsThousands(string text, int comma) =>
        comma + 3 < text.Length && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 3])
        && (comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4]));

    private static bool Stands(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0
        && (!char.IsAsciiLetter(word[0]) || at + word.Length >= text.Length || !char.IsAsciiLetterOrDigit(text[at + word.Length]));
}
