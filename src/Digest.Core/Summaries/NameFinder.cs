namespace Digest.Summaries;

/// <summary>Finds the names of a sentence: topics by any of their forms, the longest first, then Latin names that no catalogue has.</summary>
public static class NameFinder
{
    private const int ShortForm = 4;

    /// <summary>The names in the order of the text; none overlaps another.</summary>
    public static IReadOnlyList<NamedSpan> Find(string text, IEnumerable<Topic> topics, bool chinese)
    {
        var spans = new List<NamedSpan>();
        var forms = topics.SelectMany(Forms).Where(form => form.Form.Length > 1).OrderByDescending(form => form.Form.Length).ThenBy(form => form.Form, StringComparer.Ordinal);
        foreach (var (topic, form) in forms)
            AddAll(text, topic, form, spans);
        foreach (var span in LatinNames.Find(text, chinese))
            if (IsFree(spans, span.Start, span.Start + span.Length))
                spans.Add(span);
        return [.. spans.OrderBy(span => span.Start)];
    }

    /// <summary>True when the text names the topic in any of its forms.</summary>
    public static bool Has(string text, Topic topic)
    {
        var spans = new List<NamedSpan>();
        foreach (var (_, form) in Forms(topic).Where(form => form.Form.Length > 1))
            AddAll(text, topic, form, spans);
        return spans.Count > 0;
    }

    private static IEnumerable<(Topic Topic, string Form)> Forms(Topic topic) =>
        new[] { topic.Name.English, topic.Name.Chinese, topic.Traditional ?? "" }.Concat(topic.Aliases).Distinct(StringComparer.Ordinal).Select(form => (topic, form));

    private static void AddAll(string text, Topic topic, string form, List<NamedSpan> spans)
    {
        // A short form is a word of the language as well (Pi, Go, Meta): only its own capitals make it a name.
        var comparison = form.Length <= ShortForm ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(form, comparison); at >= 0; at = text.IndexOf(form, at + form.Length, comparison))
            if (IsWord(text, at, form.Length) && IsFree(spans, at, at + form.Length))
                spans.Add(new(topic, at, form.Length));
    }

    private static bool IsFree(List<NamedSpan> spans, int start, int end) => !spans.Exists(span => span.Start < end && start < span.End);

    private static bool IsWord(string text, int start, int length) =>
        !(start > 0 && Joins(text[start - 1], text[start])) && !(start + length < text.Length && Joins(text[start + length - 1], text[start + length]));

    private static bool Joins(char left, char right) => char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right);
}
