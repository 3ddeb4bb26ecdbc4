namespace Digest.Parsing;

/// <summary>Dates of three parts in any order, the month a number or a word: 26 January 2004, Jan 26 2004, 2004-01-26, 26.1.04, 2004年1月26日.</summary>
internal static class CalendarDate
{
    private const int LongestDay = 31;

    /// <summary>Reads the date; used is the end of its last token, or of its first part when the time stands in its middle (asctime).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, ref DateParts parts, out int used)
    {
        used = 0;
        Span<DateToken> numbers = stackalloc DateToken[3];
        var count = 0;
        var month = 0;
        // "mar., 3 nov." begins with a Tuesday: of two months before the second number the later is meant.
        var isWeekday = false;
        for (var i = 0; i < tokens.Length && !(IsComplete(count, month)); i++)
        {
            if (IsPartOfTime(tokens, i)) continue;
            if (tokens[i].IsNumber) numbers[count++] = tokens[i];
            else if (tokens[i].IsWord && (month == 0 || isWeekday) && DateWords.Month(text.Slice(tokens[i].Start, tokens[i].Length)) is > 0 and var named) (month, isWeekday) = (named, count == 0);
            else continue;
            used = Math.Max(used, tokens[i].End);
        }

        return month > 0 ? Arrange(numbers[..count], month, ref parts) : Arrange(text, numbers[..count], ref parts);
    }

    private static bool IsComplete(int numbers, int month) => month > 0 ? numbers >= 2 : numbers == 3;

    /// <summary>True for the numbers on either side of a colon, for fractions of a second and for zones.</summary>
    private static bool IsPartOfTime(ReadOnlySpan<DateToken> tokens, int index)
    {
        if (!tokens[index].IsNumber) return false;
        var before = index > 0 ? tokens[index - 1].Kind : ' ';
        if (before is ':' or '+') return true;
        if (before is '-' or '.' && IsAfterTime(tokens, index - 1)) return true;
        return index + 1 < tokens.Length && tokens[index + 1].Kind is ':' or '时' or '時' or '分' or '秒' or '시' or '분' or '초';
    }

    private static bool IsAfterTime(ReadOnlySpan<DateToken> tokens, int index)
    {
        for (var i = 0; i <= index; i++)
        {
            if (tokens[i].Kind == ':') return true;
        }

        return false;
    }

    private static bool Arrange(ReadOnlySpan<DateToken> numbers, int month, ref DateParts parts)
    {
        if (numbers.Length == 0) return false;
        parts.Month = month;
        var yearFirst = numbers[0].Length > 2 || numbers[0].Number > LongestDay;
        if (numbers.Length == 1)
        {
            parts.Year = Year(numbers[0]);
            return yearFirst;
        }

        (parts.Year, parts.Day) = yearFirst ? (Year(numbers[0]), numbers[1].Number) : (Year(numbers[1]), numbers[0].Number);
        return true;
    }

    private static bool Arrange(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> numbers, ref DateParts parts)
    {
        if (numbers.Length < 2) return false;
        if (numbers[0].Length > 2 || numbers[0].Number > LongestDay || numbers.Length == 2)
        {
            (parts.Year, parts.Month) = (Year(numbers[0]), numbers[1].Number);
            parts.Day = numbers.Length > 2 ? numbers[2].Number : 1;
            SwapIfImpossible(ref parts);
            return numbers[0].Length != 2 || numbers.Length > 2 || numbers[0].Number > 12;
        }

        if (IsShortYearFirst(text, numbers))
        {
            (parts.Year, parts.Month, parts.Day) = (Year(numbers[0]), numbers[1].Number, numbers[2].Number);
            return true;
        }

        // With slashes the month stands first (America), with dots and hyphens the day.
        var monthFirst = text[numbers[0].End] == '/';
        (parts.Month, parts.Day) = monthFirst ? (numbers[0].Number, numbers[1].Number) : (numbers[1].Number, numbers[0].Number);
        parts.Year = Year(numbers[2]);
        SwapIfImpossible(ref parts);
        return true;
    }

    /// <summary>ISO 8601 allows 03-12-31; a year of four digits at the end says that it is not that.</summary>
    private static bool IsShortYearFirst(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> numbers) =>
        numbers[0].Length == 2 && numbers[2].Length == 2 && text[numbers[0].End] == '-' && numbers[1].Number <= 12;

    private static void SwapIfImpossible(ref DateParts parts)
    {
        if (parts.Month > 12 && parts.Day <= 12) (parts.Month, parts.Day) = (parts.Day, parts.Month);
    }

    private static int Year(DateToken token) => token.Length <= 2 ? CompactDate.ShortYear(token.Number) : token.Number;
}
