namespace Digest.Parsing;

/// <summary>The time of day and the zone of a date: 16:31:00.5 +02:00, 4:31 PM EST, 16h31, T1014Z, GMT-01:01.</summary>
internal static class ClockTime
{
    private const int HoursToNoon = 12;

    /// <summary>Fills hour, minute, second and zone from the tokens; a date without them is midnight in Greenwich.</summary>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int used, ref DateParts parts)
    {
        var end = ReadClock(text, tokens, used, ref parts);
        ReadMeridiem(text, tokens, ref parts);
        ReadZone(text, tokens, Math.Max(end, 0), ref parts);
    }

    /// <summary>The index of the token behind the time.</summary>
    private static int ReadClock(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int used, ref DateParts parts)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].IsNumber && tokens[i + 1].Kind is ':' or '时' or '時' or '시') return ReadSeparated(text, tokens, i, ref parts);
        }

        return ReadCompact(tokens, used, ref parts);
    }

    private static int ReadSeparated(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int index, ref DateParts parts)
    {
        parts.Hour = tokens[index].Number;
        index += 2;
        if (index < tokens.Length && tokens[index].IsNumber) parts.Minute = tokens[index++].Number;
        if (index + 1 < tokens.Length && tokens[index].Kind is ':' or '分' or '분' && tokens[index + 1].IsNumber)
        {
            parts.Second = tokens[index + 1].Number;
            index += 2;
        }

        if (index + 1 < tokens.Length && tokens[index].Kind is '.' or ',' && tokens[index + 1].IsNumber && tokens[index + 1].Start == tokens[index].End)
        {
            parts.Ticks = Fraction(text.Slice(tokens[index + 1].Start, tokens[index + 1].Length));
            index += 2;
        }

        return index;
    }

    /// <summary>T101455, T1014 or T10 behind a date.</summary>
    private static int ReadCompact(ReadOnlySpan<DateToken> tokens, int used, ref DateParts parts)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            var follows = tokens[i].IsWord && tokens[i].Length == 1 && tokens[i].Start == used && tokens[i + 1].IsNumber;
            if (!follows) continue;
            var (number, length) = (tokens[i + 1].Number, tokens[i + 1].Length);
            (parts.Hour, parts.Minute, parts.Second) = length switch
            {
                6 => (number / 10000, number / 100 % 100, number % 100),
                4 => (number / 100, number % 100, 0),
                2 => (number, 0, 0),
                _ => (0, 0, 0),
            };
            return i + 2;
        }

        return IndexBehind(tokens, used);
    }

    private static void ReadMeridiem(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, ref DateParts parts)
    {
        foreach (var token in tokens)
        {
            var added = token.IsWord ? DateWords.Meridiem(text.Slice(token.Start, token.Length)) : -1;
            if (added < 0 || parts.Hour > HoursToNoon) continue;
            parts.Hour = parts.Hour % HoursToNoon + added;
            return;
        }
    }

    private static void ReadZone(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, int index, ref DateParts parts)
    {
        for (var i = index; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is '+' or '-' or '−' && i + 1 < tokens.Length && tokens[i + 1].IsNumber)
            {
                var minutes = Offset(tokens[(i + 1)..]);
                parts.OffsetMinutes = tokens[i].Kind == '+' ? minutes : -minutes;
                return;
            }

            if (tokens[i].IsWord && DateWords.Zone(text.Slice(tokens[i].Start, tokens[i].Length)) is { } zone) parts.OffsetMinutes = zone;
        }
    }

    /// <summary>+0200, +02:00, +200 and +2 are the same.</summary>
    private static int Offset(ReadOnlySpan<DateToken> tokens)
    {
        var hours = tokens[0];
        if (tokens is [_, { Kind: ':' }, { IsNumber: true } minutes, ..]) return hours.Number * 60 + minutes.Number;
        return hours.Length > 2 ? hours.Number / 100 * 60 + hours.Number % 100 : hours.Number * 60;
    }

    private static long Fraction(ReadOnlySpan<char> digits)
    {
        long ticks = 0;
        var unit = TimeSpan.TicksPerSecond;
        foreach (var digit in digits)
        {
            unit /= 10;
            ticks += (digit - '0') * unit;
        }

        return ticks;
    }

    private static int IndexBehind(ReadOnlySpan<DateToken> tokens, int used)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Start >= used) return i;
        }

        return tokens.Length;
    }
}
