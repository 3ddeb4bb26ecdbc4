namespace Digest.Selection;

/// <summary>Reads the names in a headline: what its story is about, known to the catalogue or not.</summary>
public sealed class HeadlineReader(TopicMatcher matcher)
{
    /// <summary>The names, as the headline writes them, in its order.</summary>
    public IReadOnlyList<string> Names(string title, string text) =>
        [.. matcher.Find(title + '\n' + text)
            .Where(span => span.Range.End <= title.Length)
            .Select(span => title.Substring(span.Range.Start, span.Range.Length))
            .Distinct(StringComparer.Ordinal)];
}
