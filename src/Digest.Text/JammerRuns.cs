namespace Digest.Text;

/// <summary>
/// Anti-copy noise of Discuz forums: five or more pairs of chr(32–59), a space, chr(63–126), at the ends of lines or on lines of their own.
/// Blanks may have been trimmed or folded since.
/// </summary>
internal static class JammerRuns
{
    /// <summary>Discuz draws five pairs at least.</summary>
    private const int LeastPairs = 5;

    public static string Remove(string text, List<Repair> log)
    {
        var pass = new RepairPass("jammer", text);
        for (var at = 0; at < text.Length;)
        {
            if (!MayStart(text, at))
            {
                at++;
                continue;
            }

            var end = EndOfRun(text, at);
            if (end < 0)
            {
                at++;
                continue;
            }

            at = Take(pass, text, at, end);
        }

        return pass.Finish(log);
    }

    /// <summary>A run alone on its line takes the line's end with it.</summary>
    private static int Take(RepairPass pass, string text, int start, int end)
    {
        while (end < text.Length && IsBlank(text[end])) end++;
        var alone = (start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] == '\n');
        if (alone && end < text.Length) end++;
        pass.Remove(start, end - start);
        return end;
    }

    private static bool MayStart(string text, int at)
    {
        if (StartsLine(text, at) && (IsFirst(text[at]) || IsSecond(text[at]))) return true;
        if (PairAt(text, at) == 0) return false;
        return !((char.IsAsciiDigit(text[at]) || IsBlank(text[at])) && IsAsciiWord(text, at - 1));
    }

    private static bool StartsLine(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static bool IsAsciiWord(string text, int at) => at >= 0 && char.IsAsciiLetterOrDigit(text[at]);

    /// <summary>The end of the run that starts here; -1 when it is none. Half of the pairs must be whole.</summary>
    private static int EndOfRun(string text, int start)
    {
        var at = start;
        if (StartsLine(text, at) && IsSecond(text[at])) at++; // the first blank was trimmed away
        var (pairs, whole, last) = (0, 0, at);
        while (PairAt(text, at) is > 0 and var length)
        {
            pairs++;
            if (length == 3 && !IsBlank(text[at])) whole++;
            last = at;
            at += length;
        }

        (at, pairs) = Settle(text, at, last, pairs);
        return pairs >= LeastPairs && whole * 2 >= pairs ? at : -1;
    }

    // A run may end with half a pair; a blank and the next word's first letter are no pair of it.
    private static (int At, int Pairs) Settle(string text, int at, int last, int pairs)
    {
        if (IsHalfPair(text, at)) return (at + 1, pairs);
        return IsBlank(At(text, last)) && char.IsAsciiLetter(At(text, at)) ? (last, pairs - 1) : (at, pairs);
    }

    private static bool IsHalfPair(string text, int at) => at < text.Length && IsFirst(text[at]) && (at + 1 == text.Length || text[at + 1] == '\n');

    /// <summary>The length of a pair, whole or with a character lost; 0 when none stands here.</summary>
    private static int PairAt(string text, int at)
    {
        var (first, second, third, fourth) = (At(text, at), At(text, at + 1), At(text, at + 2), At(text, at + 3));
        if (IsBlank(second) && IsFirst(first) && IsSecond(third)) return 3;
        if (IsBlank(first) && IsSecond(second)) return 2;
        return IsFirst(first) && IsBlank(second) && IsFirst(third) && IsBlank(fourth) ? 2 : 0;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\n';

    private static bool IsBlank(char letter) => letter is ' ' or '\u00A0' or '\t';

    private static bool IsFirst(char letter) => letter is (>= ' ' and <= ';') or '\u00A0';

    private static bool IsSecond(char letter) => letter is >= '?' and <= '~';
}
