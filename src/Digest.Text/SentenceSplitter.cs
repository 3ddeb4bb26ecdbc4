namespace Digest.Text;

/// <summary>Cuts a text into sentences, Chinese and English, each a range of it; a line feed always ends one, quotes and brackets are kept whole.</summary>
public static class SentenceSplitter
{
    /// <summary>The ranges of the sentences, in order, without blanks around them.</summary>
    public static IReadOnlyList<TextRange> Split(string text)
    {
        var sentences = new List<TextRange>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            SplitLine(text, start, end, sentences);
            start = end + 1;
        }

        return sentences;
    }

    private static void SplitLine(string text, int start, int end, List<TextRange> sentences)
    {
        var enclosures = new Enclosures(text, start, end);
        var from = start;
        for (var at = start; at < end; at++)
        {
            at = enclosures.SkipFrom(at);
            if (at >= end) break;
            var stop = SentenceEnd.After(text, at, end);
            if (stop < 0) continue;
            Add(text, from, stop, sentences);
            from = stop;
            at = stop - 1;
        }

        Add(text, from, end, sentences);
    }

    private static void Add(string text, int start, int end, List<TextRange> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new TextRange(start, end - start));
    }
}
