using System.Globalization;

namespace Digest.Text;

/// <summary>Writes numbers as each language does, losing no digit.</summary>
internal static class NumberWriter
{
    // More decimals than this read worse than the plain number.
    private const int MostDecimals = 4;

    // A larger number before its scale (123456.7891万) is harder to read than the digits.
    private const decimal LargestMantissa = 10_000;

    private static readonly (decimal Scale, string Word)[] English = [(1e12m, " trillion"), (1e9m, " billion"), (1e6m, " million")];
    private static readonly (decimal Scale, string Word)[] Chinese = [(1e12m, "万亿"), (1e8m, "亿"), (1e4m, "万")];

    /// <summary>33 billion, or 330亿; the largest scale that keeps every digit, else the digits alone.</summary>
    public static string Write(decimal value, bool chinese)
    {
        foreach (var (scale, word) in chinese ? Chinese : English)
            if (value >= scale && value < scale * LargestMantissa && Fits(value / scale))
                return Digits(value / scale, grouped: false) + word;
        return Digits(value, grouped: !chinese);
    }

    /// <summary>Both ends of a range; a scale behind the second alone would be read as said of both (1.5–3万).</summary>
    public static string WriteRange(decimal low, decimal high, bool chinese)
    {
        var (first, second) = (Write(low, chinese), Write(high, chinese));
        var scaled = !char.IsAsciiDigit(second[^1]) && char.IsAsciiDigit(first[^1]);
        return $"{first}–{(scaled ? Digits(high, grouped: !chinese) : second)}";
    }

    /// <summary>The order of magnitude in words: tens of billions, 数百亿.</summary>
    public static string WriteVague(decimal magnitude, bool chinese) => chinese ? '数' + Magnitudes(magnitude) : EnglishMagnitude.Write(magnitude);

    private static string Magnitudes(decimal magnitude)
    {
        var words = "";
        foreach (var (scale, word) in (ReadOnlySpan<(decimal, string)>)[(1e12m, "万亿"), (1e8m, "亿"), (1e4m, "万"), (1e3m, "千"), (1e2m, "百"), (1e1m, "十")])
            for (; magnitude >= scale; magnitude /= scale)
                words = word + words;
        return words;
    }

    private static bool Fits(decimal scaled) => decimal.Round(scaled, MostDecimals) == scaled;

    private static string Digits(decimal value, bool grouped) =>
        value.ToString(grouped ? "#,##0.############################" : "0.############################", CultureInfo.InvariantCulture);
}
