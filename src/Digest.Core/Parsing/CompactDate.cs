namespace Digest.Parsing;

/// <summary>The forms of ISO 8601 that run together or leave parts out: 20031231, 2003-335, 031231, 03335, -03-12, 200312311014.</summary>
internal static class CompactDate
{
    /// <summary>Reads the date at the start of the text; used is the end of its last token.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, ref DateParts parts, out int used)
    {
        used = 0;
        if (tokens is [{ Kind: '-' }, { IsNumber: true } first, ..]) return TryReadWithoutCentury(tokens, first, ref parts, out used);
        if (tokens is not [{ IsNumber: true } number, ..]) return false;
        return TryReadOrdinal(tokens, number, ref parts, out used) || TryReadDigits(text, tokens, number, ref parts, out used);
    }

    /// <summary>The century that a year of two digits lies in.</summary>
    public static int ShortYear(int year) => year < 70 ? 2000 + year : 1900 + year;

    private static bool TryReadOrdinal(ReadOnlySpan<DateToken> tokens, DateToken number, ref DateParts parts, out int used)
    {
        used = 0;
        var isOrdinal = tokens.Length > 2 && tokens[1].Kind == '-' && tokens[2] is { Length: 3, IsNumber: true } && (tokens.Length == 3 || tokens[3].Kind != '-');
        return isOrdinal && Take(ref parts, Year(number), 1, tokens[2].Number, tokens[2].End, out used);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, DateToken number, ref DateParts parts, out int used)
    {
        used = 0;
        if (tokens.Length > 1 && tokens[1].Start == number.End && tokens[1].Kind is not ('a' or '+' or 'T')) return false;
        var digits = text.Slice(number.Start, number.Length);
        return number.Length switch
        {
            4 => tokens.Length == 1 && Take(ref parts, number.Number, 1, 1, number.End, out used),
            5 => Take(ref parts, ShortYear(number.Number / 1000), 1, number.Number % 1000, number.End, out used),
            6 => Take(ref parts, ShortYear(number.Number / 10000), number.Number / 100 % 100, number.Number % 100, number.End, out used),
            7 => Take(ref parts, number.Number / 1000, 1, number.Number % 1000, number.End, out used),
            8 => Take(ref parts, number.Number / 10000, number.Number / 100 % 100, number.Number % 100, number.End, out used),
            12 or 14 => TakeWithTime(ref parts, digits, number.End, out used),
            _ => false,
        };
    }

    private static bool TryReadWithoutCentury(ReadOnlySpan<DateToken> tokens, DateToken first, ref DateParts parts, out int used)
    {
        used = 0;
        if (first.Length == 4) return Take(ref parts, ShortYear(first.Number / 100), first.Number % 100, 1, first.End, out used);
        if (first.Length != 2 || tokens is not [_, _, { Kind: '-' }, { IsNumber: true } month, ..]) return false;
        return Take(ref parts, ShortYear(first.Number), month.Number, 1, month.End, out used);
    }

    private static bool TakeWithTime(ref DateParts parts, ReadOnlySpan<char> digits, int end, out int used)
    {
        parts.Hour = Pair(digits, 8);
        parts.Minute = Pair(digits, 10);
        parts.Second = digits.Length == 14 ? Pair(digits, 12) : 0;
        return Take(ref parts, Pair(digits, 0) * 100 + Pair(digits, 2), Pair(digits, 4), Pair(digits, 6), end, out used);
    }

    private static bool Take(ref DateParts parts, int year, int month, int day, int end, out int used)
    {
        (parts.Year, parts.Month, parts.Day, used) = (year, month, day, end);
        return true;
    }

    private static int Year(DateToken token) => token.Length <= 2 ? ShortYear(token.Number) : token.Number;

    private static int Pair(ReadOnlySpan<char> digits, int index) => (digits[index] - '0') * 10 + (digits[index + 1] - '0');
}
