using Digest.Stories;

namespace Digest.Summaries;

/// <summary>A Latin word of a text: where it stands, and its stem.</summary>
internal readonly record struct WordSpan(int Start, int Length, string Word)
{
    // Inside a sentence the capital tells the month from the verb.
    private const string Month = "May";

    public static IReadOnlyList<WordSpan> Read(string text)
    {
        var words = new List<WordSpan>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '\'' or '’' && end > at)))
                end++;
            if (end > at)
                words.Add(new(at, end - at, at > 0 && text[at..end] == Month ? Month : EnglishStem.Of(text[at..end].Replace('’', '\'').ToLowerInvariant())));
            at = Math.Max(end, at + 1);
        }

        return words;
    }
}
