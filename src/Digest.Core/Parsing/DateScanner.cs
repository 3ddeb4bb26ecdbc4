namespace Digest.Parsing;

/// <summary>Cuts a date into numbers, words and marks.</summary>
internal static class DateScanner
{
    // "Wednesday, 31 September 2026 at 11:59:59.1234567 PM GMT+02:00 (Central European Summer Time)" has 25.
    public const int MostTokens = 32;

    // 1718000000000, milliseconds since 1970, is handled apart; no other number of a date is longer.
    private const int LongestNumber = 9;

    /// <summary>Fills the tokens and says how many there are; whatever comes behind the last is not looked at.</summary>
    public static int Scan(ReadOnlySpan<char> text, Span<DateToken> tokens)
    {
        int count = 0, index = 0;
        while (index < text.Length && count < tokens.Length)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }

            var token = Next(text, index);
            tokens[count++] = token;
            index = token.End;
        }

        return count;
    }

    private static DateToken Next(ReadOnlySpan<char> text, int start)
    {
        if (char.IsAsciiDigit(text[start])) return Number(text, start);
        if (IsHourMark(text, start)) return new DateToken(':', start, 1, 0);
        if (!IsWordLetter(text[start])) return new DateToken(text[start], start, 1, 0);

        var end = start + 1;
        while (end < text.Length && (IsWordLetter(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1])))) end++;
        return new DateToken('a', start, end - start, 0);
    }

    private static DateToken Number(ReadOnlySpan<char> text, int start)
    {
        int end = start, value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            if (end - start < LongestNumber) value = value * 10 + (text[end] - '0');
            end++;
        }

        return new DateToken('0', start, end - start, value);
    }

    /// <summary>True for the letter of 20h30.</summary>
    private static bool IsHourMark(ReadOnlySpan<char> text, int index) =>
        text[index] is 'h' or 'H' && index > 0 && char.IsAsciiDigit(text[index - 1]) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);

    private static bool IsWordLetter(char character) =>
        char.IsLetter(character) && character is not ('年' or '月' or '日' or '년' or '월' or '일' or '时' or '時' or '分' or '秒' or '시' or '분' or '초');
}
