using System.Globalization;

namespace Digest.Parsing;

/// <summary>Reads every form of date that feeds are known to use; without a zone it is Greenwich time.</summary>
public static class DateReader
{
    // "1718000000" and "1718000000000": seconds and milliseconds since 1970.
    private const int SecondsDigits = 10;
    private const int MillisecondsDigits = 13;

    // Dates end before this; longer texts are none.
    private const int LongestDate = 200;

    /// <summary>The moment; null when the text is no date.</summary>
    public static DateTimeOffset? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > LongestDate) return null;
        if (IsDigits(text) && text.Length is SecondsDigits or MillisecondsDigits) return FromEpoch(text);

        Span<DateToken> tokens = stackalloc DateToken[DateScanner.MostTokens];
        tokens = tokens[..DateScanner.Scan(text, tokens)];
        var parts = new DateParts();
        var found = CompactDate.TryRead(text, tokens, ref parts, out var used) || CalendarDate.TryRead(text, tokens, ref parts, out used);
        if (!found) return null;
        ClockTime.Read(text, tokens, used, ref parts);
        return parts.Moment();
    }

    private static DateTimeOffset? FromEpoch(ReadOnlySpan<char> digits)
    {
        var number = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return digits.Length == SecondsDigits ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
