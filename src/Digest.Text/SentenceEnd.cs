using System.Collections.Frozen;

namespace Digest.Text;

/// <summary>Tells whether a sentence ends at a mark.</summary>
internal static class SentenceEnd
{
    private const string Wide = "。！？；｡";
    private const string Narrow = "!?;";
    private const string Trailing = "”’」』）)】］]\"'》";

    private static readonly FrozenSet<string> Abbreviations = EmbeddedFile.Lines(typeof(SentenceEnd), "abbreviations.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> SoftAbbreviations = EmbeddedFile.Lines(typeof(SentenceEnd), "soft-abbreviations.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NumberAbbreviations = "no nos fig figs eq sec ch vol vols pp op art".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Openers =
        "The It He She They We In On At This That These But And A An I You As For If When While After Our Its".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The index just after the sentence that ends with the mark (or closing quote) at this place; -1 when none ends here.</summary>
    public static int After(string text, int at, int end)
    {
        var letter = text[at];
        if (Trailing.Contains(letter, StringComparison.Ordinal)) return AfterCloser(text, at, end);
        if (letter == '.') return AfterStop(text, at, end);
        if (letter == '…') return AfterEllipsis(text, at, end);
        if (Wide.Contains(letter, StringComparison.Ordinal)) return Run(text, at, end);
        return Narrow.Contains(letter, StringComparison.Ordinal) ? AfterNarrow(text, at, end) : -1;
    }

    /// <summary>A quotation that holds its own full stop ends the sentence, unless the sentence goes on behind it.</summary>
    private static int AfterCloser(string text, int at, int end)
    {
        var last = MarkBefore(text, at);
        if (last is not ('。' or '！' or '？' or '.' or '!' or '?')) return -1;
        var next = Run(text, at, end);
        if (last is '。' or '！' or '？') return GoesOn(text, next, end) ? -1 : next;
        if (next == end || IsWide(text[next])) return GoesOn(text, next, end) ? -1 : next;
        return char.IsWhiteSpace(text[next]) && OpensSentence(text, next, end) ? next : -1;
    }

    /// <summary>What stands before the closers that end here; four of them at most.</summary>
    private static char MarkBefore(string text, int at)
    {
        var last = at;
        while (last > 0 && at - last < 4 && Trailing.Contains(text[last], StringComparison.Ordinal)) last--;
        return text[last];
    }

    private static bool GoesOn(string text, int at, int end) => at < end && text[at] is ',' or '，' or '、' or '：' or ':' or '的' or ';' or '；';

    private static int AfterEllipsis(string text, int at, int end)
    {
        var next = Run(text, at, end);
        return next - at >= 2 && !GoesOn(text, next, end) && (next == end || IsWide(text[next]) || OpensSentence(text, next, end)) ? next : -1;
    }

    /// <summary>An ASCII ! ? ; is a mark of Chinese when Chinese stands before it; else it needs a blank behind it, and ; ends nothing.</summary>
    private static int AfterNarrow(string text, int at, int end)
    {
        var next = Run(text, at, end);
        if (next == end) return next;
        var chinese = IsWide(text[next]) || (at > 0 && IsWide(text[at - 1]));
        if (chinese) return GoesOn(text, next, end) ? -1 : next;
        return text[at] != ';' && char.IsWhiteSpace(text[next]) && OpensSentence(text, next, end) ? next : -1;
    }

    private static int AfterStop(string text, int at, int end)
    {
        var next = Run(text, at, end);
        if (next == end) return next;
        if (IsWide(text[next])) return at > 0 && IsWide(text[at - 1]) ? next : -1;
        if (!char.IsWhiteSpace(text[next]) || !OpensSentence(text, next, end)) return -1;
        return next - at == 1 && IsAbbreviated(text, at, next, end) ? -1 : next;
    }

    private static bool IsAbbreviated(string text, int at, int next, int end)
    {
        var start = WordStart(text, at);
        var length = at - start;
        if (length == 0) return IsListNumber(text, at);
        if (length == 1) return char.IsUpper(text[start]) && text[start] != 'I';
        var word = text[start..at].ToLowerInvariant();
        if (NumberAbbreviations.Contains(word)) return next + 1 < end && char.IsAsciiDigit(text[next + 1]);
        return Abbreviations.Contains(word) || (SoftAbbreviations.Contains(word) && !Openers.Contains(WordAfter(text, next, end)));
    }

    /// <summary>The start of the word, inner full stops included, that ends here; eight letters are the longest abbreviation.</summary>
    private static int WordStart(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 8 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        return start;
    }

    /// <summary>"1. First" at the head of a line counts the line, it ends no sentence.</summary>
    private static bool IsListNumber(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 4 && char.IsAsciiDigit(text[start - 1])) start--;
        return start < at && (start == 0 || text[start - 1] == '\n');
    }

    private static string WordAfter(string text, int at, int end)
    {
        while (at < end && !char.IsLetter(text[at])) at++;
        var stop = at;
        while (stop < end && char.IsLetter(text[stop])) stop++;
        return text[at..stop];
    }

    private static bool OpensSentence(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '“' or '‘' or '(' or '[' or '\'' or '-' or '–' or '—' or '•')) at++;
        return at == end || !char.IsLower(text[at]);
    }

    /// <summary>The end of a run of marks and the quotes that close behind it.</summary>
    private static int Run(string text, int at, int end)
    {
        var next = at + 1;
        while (next < end && (text[next] is '.' or '…' || Wide.Contains(text[next], StringComparison.Ordinal) || text[next] is '!' or '?')) next++;
        while (next < end && text[next] != '(' && Trailing.Contains(text[next], StringComparison.Ordinal)) next++;
        return next;
    }

    private static bool IsWide(char letter) => ChineseScript.IsHan(letter) || letter is (>= '\u3000' and <= '\u30FF') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”';
}
