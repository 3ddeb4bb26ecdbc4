namespace Digest.Text;

/// <summary>Reads the figure that begins at a place: number, range, unit, money and what a price is for.</summary>
internal static class FigureReader
{
    private const string Hundredths = "百分之";

    /// <summary>The figure, or null when the number there counts nothing.</summary>
    public static Figure? Read(string text, int at)
    {
        if (char.IsAsciiLetter(text[at]))
            return EnglishMagnitude.Read(text, at) is { } words ? Finish(text, at, null, words) : null;
        if (string.CompareOrdinal(text, at, Hundredths, 0, Hundredths.Length) == 0)
            return ShareReader.Hundredths(text, at, at + Hundredths.Length);

        var money = Currency.Before(text, at);
        if (NumberReader.Read(text, at, money is not null) is not { } number || IsVersion(text, number.End))
            return null;

        return ShareReader.Fraction(text, at, number) ?? ShareReader.Tenths(text, at, number) ?? Finish(text, at, money, number);
    }

    private static Figure? Finish(string text, int at, (string Code, int Start)? money, NumberReading first)
    {
        var unit = UnitAfter(text, first.End);
        var number = first;
        if (RangeReader.Read(text, first, unit, money is not null) is { } range)
        {
            number = range;
            unit = UnitAfter(text, range.End) ?? unit;
        }

        if (money is { } sign)
            return Price(text, sign.Start, number, number.End, sign.Code);
        if (unit is not { } read)
            return Bare(text, at, number);
        if (read.Unit.Kind is QuantityUnit.Money)
            return Price(text, at, number, Math.Max(read.End, number.End), read.Unit.Of);

        return IsModelSize(number, read.Unit) ? Bare(text, at, number) : Counted(text, at, number, read.Unit, Math.Max(read.End, number.End));
    }

    // A 9B model has nine billion parameters; there are no nine billion models.
    private static bool IsModelSize(NumberReading number, Unit unit) => number is { Letter: true, Scale: >= 1e9m } && unit is { Kind: QuantityUnit.Count, Of: "model" };


    private static Figure? Counted(string text, int at, NumberReading number, Unit unit, int end)
    {
        if (number.Lone && unit.Kind is not (QuantityUnit.Multiple or QuantityUnit.Duration or QuantityUnit.Percent))
            return null;
        if (IsYear(text, at, number, unit) || IsLoneMagnitude(text, at, number, unit) || (unit.Kind is QuantityUnit.Count && ContextWords.IsVersionOfName(text, at, number)))
            return null;

        return new Figure(number.Value, unit.Kind, at, end) { UpTo = number.UpTo, Of = unit.Of, Vague = number.Vague };
    }

    private static Figure? Price(string text, int start, NumberReading number, int end, string? currency)
    {
        var sum = new Figure(number.Value, QuantityUnit.Money, start, end) { UpTo = number.UpTo, Of = currency, Vague = number.Vague };
        if (PriceBasis.Behind(text, end) is { } behind)
            return sum with { Unit = QuantityUnit.PricePerUnit, Per = behind.Basis, End = behind.End };
        if (PriceBasis.Ahead(text, start) is { } ahead)
            return sum with { Unit = QuantityUnit.PricePerUnit, Per = ahead.Basis, Start = ahead.Start };
        return sum;
    }

    // Without a unit only a number with a scale says how much: 70B, 15 亿, 16,340,000.
    private static Figure? Bare(string text, int at, NumberReading number)
    {
        var figure = new Figure(number.Value, QuantityUnit.Count, at, number.End) { UpTo = number.UpTo, Vague = number.Vague };
        if (number.Letter)
            return figure with { Unit = LetterUnit(text, at, number) };
        if (number.Vague)
            return figure;
        if (char.IsAsciiDigit(text[at]))
            return number.Scale > 1 || text.AsSpan(at, number.End - at).Contains(',') ? figure : null;

        return number.Value >= 10_000 && ChineseNumeral.Magnitude(text[at]) == 0 ? figure : null;
    }

    private static QuantityUnit LetterUnit(string text, int at, NumberReading number)
    {
        if (number.Scale >= 1e9m)
            return QuantityUnit.Parameters;
        return ContextWords.SpeakOfTokens(text, at, number.End) ? QuantityUnit.Tokens : QuantityUnit.Count;
    }

    private static (Unit Unit, int End)? UnitAfter(string text, int end) =>
        UnitTable.At(text, end) ?? (end < text.Length && text[end] == ' ' ? UnitTable.At(text, end + 1) : null);

    private static bool IsVersion(string text, int end) => end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);

    // 2026年 is a date.
    private static bool IsYear(string text, int at, NumberReading number, Unit unit) =>
        unit is { Kind: QuantityUnit.Duration, Of: "year" } && number.Scale == 1 && number.Value is >= 1900 and <= 2100 && char.IsAsciiDigit(text[at]);

    // 百家争鸣, 千次, 万种: an idiom, no hundred of anything.
    private static bool IsLoneMagnitude(string text, int at, NumberReading number, Unit unit) =>
        number.End - at == 1 && ChineseNumeral.Magnitude(text[at]) >= 100 && unit.Kind is QuantityUnit.Count or QuantityUnit.Duration or QuantityUnit.Multiple;
}
