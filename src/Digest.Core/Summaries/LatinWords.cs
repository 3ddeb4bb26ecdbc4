using Digest.Text;

namespace Digest.Summaries;

/// <summary>Latin words of a sentence that look like names.</summary>
internal static class LatinWords
{
    /// <summary>Words with a capital or a digit, but for the first word of a Latin sentence with only its first letter capital, and words that stand in <c>common.tsv</c>.</summary>
    public static IEnumerable<TextRange> NamesOf(string sentence)
    {
        var isFirst = true;
        for (var at = 0; at < sentence.Length;)
        {
            var end = at;
            while (end < sentence.Length && char.IsAsciiLetterOrDigit(sentence[end]))
                end++;
            if (end > at && IsName(sentence.AsSpan(at, end - at), isFirst) && !LatinNames.IsCommon(sentence[at..end]))
                yield return new(at, end - at);
            isFirst &= end == at && sentence[at] < '\u2e80';
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>True when the text has the word, not merely inside another.</summary>
    public static bool Stands(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + word.Length])))
                return true;
        return false;
    }

    private static bool IsName(ReadOnlySpan<char> word, bool isFirst) =>
        char.IsAsciiLetter(word[0]) && word[(isFirst ? 1 : 0)..].ContainsAnyInRange('A', 'Z') || (char.IsAsciiLetter(word[0]) && word.ContainsAnyInRange('0', '9'));
}
