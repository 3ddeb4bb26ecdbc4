using Digest.Text;

namespace Digest.Summaries;

/// <summary>Makes the two halves of a brief carry the same names, figures and dates: what one half lacks stands in a last fact line.</summary>
public static class FactBalance
{
    /// <summary>The line that the half in the asked language needs; null when it lacks nothing.</summary>
    public static Line? Missing(IReadOnlyList<Line> half, IReadOnlyList<Line> other, IReadOnlyList<Topic> topics, bool chinese)
    {
        var mine = Read(half, topics);
        var sources = new List<Sentence>();
        var parts = new List<string>();
        foreach (var line in other)
        {
            var facts = Of(line, topics);
            string[] lacking = [.. Names(facts, half, chinese), .. Figures(facts, mine, chinese), .. Dates(facts, mine, chinese)];
            if (lacking.Length == 0)
                continue;
            parts.AddRange(lacking);
            sources.AddRange(line.Sources);
        }

        var text = string.Join(" · ", parts.Distinct(StringComparer.OrdinalIgnoreCase));
        return parts.Count == 0 ? null : new(text, chinese ? TextLanguage.SimplifiedChinese : TextLanguage.English, LineKind.FactLine, [.. sources.DistinctBy(source => source.Id)]);
    }

    private static SentenceFacts[] Read(IReadOnlyList<Line> half, IReadOnlyList<Topic> topics) => [.. half.Select(line => Of(line, topics))];

    private static SentenceFacts Of(Line line, IReadOnlyList<Topic> topics) => SentenceFacts.Of(line.Text, line.Language.IsChinese(), topics);

    private static IEnumerable<string> Names(SentenceFacts facts, IReadOnlyList<Line> half, bool chinese) =>
        facts.Names.Select(name => name.Topic).Where(topic => !half.Any(line => NameFinder.Has(line.Text, topic))).Select(topic => topic.Name.In(chinese));

    private static IEnumerable<string> Figures(SentenceFacts facts, SentenceFacts[] mine, bool chinese) =>
        facts.Figures.Where(figure => !mine.Any(half => half.Figures.Any(other => other.Key == figure.Key))).Select(figure => chinese ? figure.Chinese : figure.English);

    private static IEnumerable<string> Dates(SentenceFacts facts, SentenceFacts[] mine, bool chinese) =>
        facts.Dates.Where(date => !mine.Any(half => half.Dates.Any(other => other.Write(false) == date.Write(false)))).Select(date => date.Write(chinese));
}
