using System.Globalization;

namespace Digest.Text;

/// <summary>Reads the number at a place of a text, digits or Chinese numerals, with the scale behind it.</summary>
internal static class NumberReader
{
    private const int LongestNumber = 24;

    private static readonly (string Word, decimal Scale)[] Words =
    [
        ("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m), ("mln", 1e6m), ("bln", 1e9m), ("bn", 1e9m), ("mn", 1e6m), ("tn", 1e12m),
    ];

    /// <summary>The number that begins at <paramref name="start"/>, or null. <paramref name="money"/> lets a small letter mean millions ($5m).</summary>
    public static NumberReading? Read(string text, int start, bool money)
    {
        if (!char.IsAsciiDigit(text[start]))
            return ChineseNumeral.Read(text, start) is { Value: <= NumberReading.Largest } numeral ? numeral with { End = SkipMore(text, numeral.End) } : null;

        var end = EndOfDigits(text, start);
        if (end - start > LongestNumber || !decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
            return null;

        var (scale, after, letter) = ScaleAt(text, SkipMore(text, end), money);
        return value > NumberReading.Largest / scale ? null : new NumberReading(value * scale, SkipMore(text, after)) { Scale = scale, Letter = letter };
    }

    private static int EndOfDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsGroup(text, end)))
            end++;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            for (end++; end < text.Length && char.IsAsciiDigit(text[end]); end++)
            {
            }

        return end;
    }

    // A comma parts thousands only before exactly three digits.
    private static bool IsGroup(string text, int at) =>
        text[at] == ',' && at + 3 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    // 多, 余 and + say "more than"; the figure itself stays.
    private static int SkipMore(string text, int at) => at < text.Length && text[at] is '多' or '余' or '来' or '+' ? at + 1 : at;

    private static (decimal Scale, int End, bool Letter) ScaleAt(string text, int end, bool money)
    {
        if (end < text.Length && LetterScale(text, end, money) is > 1 and var byLetter)
            return (byLetter, end + 1, true);

        var at = end < text.Length && text[end] is ' ' or '-' ? end + 1 : end;
        var word = Array.Find(Words, each => string.Compare(text, at, each.Word, 0, each.Word.Length, StringComparison.OrdinalIgnoreCase) == 0 && !IsLetter(text, at + each.Word.Length));
        return word.Word is { } name ? (word.Scale, at + name.Length, false) : ChineseScale(text, end);
    }

    private static (decimal Scale, int End, bool Letter) ChineseScale(string text, int end)
    {
        var after = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var scale = ChineseNumeral.Magnitudes(text, ref after);
        return scale == 1 || IsOtherUnit(text, after) ? (1, end, false) : (scale, after, false);
    }

    // 5千米 and 5兆瓦 are kilometres and megawatts.
    private static bool IsOtherUnit(string text, int after) =>
        after < text.Length && (text[after - 1] is '千' ? text[after] is '米' or '克' or '瓦' or '字' or '焦' or '卡' : text[after - 1] is '兆' && text[after] is '瓦' or '字' or '赫' or '比' or 'b' or 'B');

    private static decimal LetterScale(string text, int at, bool money) => IsLetter(text, at + 1) || (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
        ? 1
        : text[at] switch
        {
            'k' or 'K' => 1e3m,
            'M' => 1e6m,
            'm' when money => 1e6m,
            'b' or 'B' => 1e9m,
            'T' => 1e12m,
            't' when money => 1e12m,
            _ => 1,
        };

    private static bool IsLetter(string text, int at) => at < text.Length && char.IsAsciiLetter(text[at]);
}
