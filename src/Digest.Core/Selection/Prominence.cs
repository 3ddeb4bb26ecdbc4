namespace Digest.Selection;

/// <summary>Weighs how much of an article is about each topic that it names.</summary>
public static class Prominence
{
    // Found together by a grid over hand-made gold of long articles (about F1 0.84); neighbouring values give 0.83.
    private const double ByParagraph = 0.8;
    private const double ByCount = 0.2;
    private const double Early = 0.05;
    private const double InTitle = 0.3;
    private const double OfProminentFamily = 0.4;
    private const double MakerOfProminent = 0.2;
    private const double UnitOfProminent = 0.2;
    private const double RarelySubject = 0.5;
    private const double Threshold = 0.55;

    // The beginning of a text, where it says what it is about.
    private const double Opening = 0.06;

    // A short text names everything once; against fewer than this many namings nothing is prominent by count alone.
    private const double FewestNamings = 3;

    /// <summary>The topics that the article is about, of those it mentions.</summary>
    public static IEnumerable<Mention> About(IReadOnlyList<Mention> mentions) => mentions.Where(mention => mention.Prominence >= Threshold);

    /// <summary>One mention a topic, the most prominent first.</summary>
    internal static IReadOnlyList<Mention> Weigh(IReadOnlyList<NameSpan> spans, string text, int titleLength)
    {
        if (spans.Count == 0)
            return [];

        var tallies = Tally(spans, text, titleLength);
        var most = (Paragraphs: tallies.Max(tally => tally.Paragraphs), Count: tallies.Max(tally => tally.Weight));
        foreach (var tally in tallies)
            tally.Score = Alone(tally, most.Paragraphs, most.Count);
        var scores = tallies.ToDictionary(tally => tally.Topic.Id, tally => tally.Score, StringComparer.Ordinal);
        return [.. tallies
            .Select(tally => new Mention(tally.Topic, tally.Count, tally.InTitle, Math.Clamp(Linked(tally, tallies, scores), 0, 1)))
            .OrderByDescending(mention => mention.Prominence)
            .ThenByDescending(mention => mention.Count)
            .ThenBy(mention => mention.Topic.Id, StringComparer.Ordinal)];
    }

    private static List<TopicTally> Tally(IReadOnlyList<NameSpan> spans, string text, int titleLength)
    {
        var weights = SpanWeight.Of(text, spans);
        var tallies = new Dictionary<string, TopicTally>(StringComparer.Ordinal);
        var (paragraph, at) = (0, 0);
        for (var i = 0; i < spans.Count; i++)
        {
            for (; at < spans[i].Range.Start; at++)
                paragraph += text[at] == '\n' ? 1 : 0;
            if (!tallies.TryGetValue(spans[i].Topic.Id, out var tally))
                tallies.Add(spans[i].Topic.Id, tally = new TopicTally(spans[i].Topic, (double)spans[i].Range.Start / text.Length));
            tally.Add(paragraph, weights[i], spans[i].Range.Start < titleLength);
        }

        return [.. tallies.Values];
    }

    private static double Alone(TopicTally tally, double mostParagraphs, double mostCount)
    {
        var score = (ByParagraph * Share(tally.Paragraphs, mostParagraphs)) + (ByCount * Share(tally.Weight, mostCount));
        score += tally.First < Opening ? Early : 0;
        score += tally.IsTitleSubject ? InTitle : 0;
        return tally.Topic.Kind is TopicKind.Media or TopicKind.Event or TopicKind.Work or TopicKind.Hardware or TopicKind.Organisation ? score - RarelySubject : score;
    }

    private static double Share(double value, double most) => Math.Log(1 + value) / Math.Log(1 + Math.Max(most, FewestNamings));

    // Grok-1 matters where Grok does, xAI where its Grok does, and AWS less than the Amazon it is part of.
    private static double Linked(TopicTally tally, List<TopicTally> tallies, Dictionary<string, double> scores)
    {
        var (topic, score) = (tally.Topic, tally.Score);
        if (topic.Family is { } family && family != topic.Id && scores.TryGetValue(family, out var head) && head > 0)
            score += OfProminentFamily * head;
        var made = tallies.Where(other => other.Topic.Maker == topic.Id).Select(other => other.Score).DefaultIfEmpty(0).Max();
        score += MakerOfProminent * Math.Max(0, made);
        var unit = topic.Kind is TopicKind.Company or TopicKind.Lab && topic.Maker is { } maker && scores.GetValueOrDefault(maker) > tally.Score;
        return unit ? score - UnitOfProminent : score;
    }
}
