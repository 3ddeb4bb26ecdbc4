namespace Digest.Text;

/// <summary>Parts of a whole in words: 百分之六七十, 三成, 30 分之一, 1/30.</summary>
internal static class ShareReader
{
    private const string Of = "分之";

    // 成 after a number is a tenth, unless it begins another word.
    private const string OtherWords = "为立功本员果熟长绩就都交分品型人千百万";

    /// <summary>百分之 with the number behind it, as a percentage.</summary>
    public static Figure? Hundredths(string text, int start, int at)
    {
        var from = Skip(text, at);
        return from < text.Length && NumberReader.Read(text, from, money: false) is { } number
            ? new Figure(number.Value, QuantityUnit.Percent, start, number.End) { UpTo = number.UpTo }
            : null;
    }

    /// <summary>三成, 六七成: tenths, as a percentage.</summary>
    public static Figure? Tenths(string text, int start, NumberReading number)
    {
        var at = Skip(text, number.End);
        if (at >= text.Length || text[at] != '成' || number.Value > 10 || (at + 1 < text.Length && OtherWords.Contains(text[at + 1], StringComparison.Ordinal)))
            return null;

        var half = at + 1 < text.Length && text[at + 1] == '半';
        return new Figure((number.Value * 10) + (half ? 5 : 0), QuantityUnit.Percent, start, half ? at + 2 : at + 1) { UpTo = number.UpTo * 10 };
    }

    /// <summary>N 分之 M and N/M, as a ratio that keeps both numbers.</summary>
    public static Figure? Fraction(string text, int start, NumberReading first)
    {
        var at = Skip(text, first.End);
        if (string.CompareOrdinal(text, at, Of, 0, Of.Length) == 0)
        {
            var from = Skip(text, at + Of.Length);
            return from < text.Length && NumberReader.Read(text, from, money: false) is { } above ? Ratio(start, above.End, above.Value, first.Value) : null;
        }

        return IsSlash(text, first.End) && NumberReader.Read(text, first.End + 1, money: false) is { Scale: 1 } below && !IsDate(text, below.End)
            ? Ratio(start, below.End, first.Value, below.Value)
            : null;
    }

    private static bool IsSlash(string text, int at) => at + 1 < text.Length && text[at] == '/' && char.IsAsciiDigit(text[at + 1]);

    private static bool IsDate(string text, int end) => end < text.Length && text[end] is '/' or '-';

    private static Figure? Ratio(int start, int end, decimal above, decimal below) => above > 0 && above < below && below == decimal.Truncate(below)
        ? new Figure(above / below, QuantityUnit.Ratio, start, end) { Of = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{above:0.####}/{below:0}") }
        : null;

    private static int Skip(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;
}
