namespace Digest.Text;

/// <summary>Joins two numbers into a range: 1.5 到 3 万, 5-10, $30 million–$50 million.</summary>
internal static class RangeReader
{
    private static readonly string[] Connectors = ["-", "–", "—", "~", "～", "到", "至", " to "];

    /// <summary>The range that begins with a number already read, or null.</summary>
    public static NumberReading? Read(string text, NumberReading first, (Unit Unit, int End)? unit, bool money)
    {
        if (first.Vague || first.UpTo is not null)
            return null;

        var connector = Connector(text, unit is { } read && IsRangeUnit(read.Unit) ? read.End : first.End);
        return connector >= 0 && SecondNumber(text, Currency.Skip(text, connector), money) is { } second ? Join(first, second) : null;
    }

    private static NumberReading? SecondNumber(string text, int at, bool money) =>
        at < text.Length && IsNumberStart(text[at]) && NumberReader.Read(text, at, money) is { Vague: false, UpTo: null } second ? second : null;

    // 1.5 到 3 万 leaves the first scale unsaid.
    private static NumberReading? Join(NumberReading first, NumberReading second)
    {
        var unsaid = first.Scale == 1 && second.Scale > 1 && first.Value < second.Value / second.Scale;
        var low = unsaid ? first.Value * second.Scale : first.Value;
        return low < second.Value ? second with { Value = low, UpTo = second.Value, Lone = first.Lone && second.Lone } : null;
    }

    private static bool IsRangeUnit(Unit unit) => unit.Kind is QuantityUnit.Percent or QuantityUnit.Money or QuantityUnit.Multiple or QuantityUnit.Duration;

    private static int Connector(string text, int at)
    {
        foreach (var connector in Connectors)
        {
            var from = at < text.Length && text[at] == ' ' && connector[0] != ' ' ? at + 1 : at;
            if (string.CompareOrdinal(text, from, connector, 0, connector.Length) != 0)
                continue;
            var after = from + connector.Length;
            return after < text.Length && text[after] == ' ' ? after + 1 : after;
        }

        return -1;
    }

    private static bool IsNumberStart(char letter) => char.IsAsciiDigit(letter) || letter is '两' || "一二三四五六七八九十百千万亿".Contains(letter, StringComparison.Ordinal);
}
