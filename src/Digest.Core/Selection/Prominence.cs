namespace Digest.Selection;

/// <summary>Weighs how much of an article is about each topic that it names.</summary>
internal static class Prominence
{
    /// <summary>One mention a topic, the most prominent first.</summary>
    public static IReadOnlyList<Mention> Weigh(IReadOnlyList<NameSpan> spans, int titleLength, int length)
    {
        if (spans.Count == 0)
            return [];

        var groups = spans.GroupBy(span => span.Topic.Id, StringComparer.Ordinal).ToList();
        var most = groups.Max(group => group.Count());
        return [.. groups
            .Select(group => MentionOf([.. group], most, titleLength, length))
            .OrderByDescending(mention => mention.Prominence)
            .ThenBy(mention => mention.Topic.Id, StringComparer.Ordinal)];
    }

    private static Mention MentionOf(List<NameSpan> spans, int most, int titleLength, int length)
    {
        var inTitle = spans[0].Range.Start < titleLength;
        var share = (double)spans.Count / most;
        var early = 1 - ((double)spans[0].Range.Start / Math.Max(1, length));
        var prominence = (inTitle ? 0.5 : 0) + (0.35 * share) + (0.15 * early);
        return new Mention(spans[0].Topic, spans.Count, inTitle, Math.Min(1, prominence));
    }
}
