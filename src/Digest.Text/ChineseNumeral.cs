namespace Digest.Text;

/// <summary>Numbers written in Chinese characters: 三千万, 四万八千, 六七十, 数十亿.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The numeral that begins at <paramref name="start"/>, or null.</summary>
    public static NumberReading? Read(string text, int start)
    {
        if (text[start] is '数' or '几')
            return Vague(text, start);
        if (DigitAt(text, start) is { } first && DigitAt(text, start + 1) is { } second)
            return second == first + 1 && first > 0 ? Neighbours(text, start, first, second) : null;

        return Plain(text, start);
    }

    /// <summary>The power of ten that a character multiplies by, or 0.</summary>
    public static decimal Magnitude(char letter) => letter switch
    {
        '十' => 10m,
        '百' => 100m,
        '千' => 1000m,
        '万' => 10_000m,
        '亿' => 100_000_000m,
        '兆' => 1_000_000_000_000m,
        _ => 0,
    };

    /// <summary>Reads on through magnitudes: 千万 is 10⁷. One when there is none.</summary>
    public static decimal Magnitudes(string text, ref int at)
    {
        var product = 1m;
        while (at < text.Length && Magnitude(text[at]) is > 0 and var magnitude && product <= NumberReading.Largest / magnitude)
        {
            product *= magnitude;
            at++;
        }

        return product;
    }

    private static NumberReading? Vague(string text, int start)
    {
        var at = start + 1;
        var magnitude = Magnitudes(text, ref at);
        return magnitude < 10 ? null : new NumberReading(2 * magnitude, at) { UpTo = 9.9m * magnitude, Scale = magnitude, Vague = true };
    }

    private static NumberReading? Neighbours(string text, int start, int first, int second)
    {
        var at = start + 2;
        var magnitude = Magnitudes(text, ref at);
        return new NumberReading(first * magnitude, at) { UpTo = second * magnitude, Scale = magnitude, Lone = magnitude == 1 };
    }

    private static NumberReading? Plain(string text, int start)
    {
        var sum = new NumeralSum();
        var at = start;
        while (at < text.Length && Takes(sum, text, at))
            at++;
        return at == start ? null : new NumberReading(sum.Value, at) { Scale = 1, Lone = !sum.HasMagnitude };
    }

    private static bool Takes(NumeralSum sum, string text, int at) => DigitAt(text, at) is { } digit
        ? sum.TakeDigit(digit)
        : Magnitude(text[at]) is > 0 and var magnitude && sum.TakeMagnitude(magnitude);

    private static int? DigitAt(string text, int at) => at >= text.Length
        ? null
        : text[at] switch
        {
            '两' => 2,
            '〇' => 0,
            var letter => Digits.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var digit ? digit : null,
        };
}
