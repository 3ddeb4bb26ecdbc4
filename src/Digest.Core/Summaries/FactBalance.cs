using Digest.Text;

namespace Digest.Summaries;

/// <summary>Makes the two halves of a brief carry the same names, figures and dates: what one half lacks stands in a last fact line.</summary>
public sealed class FactBalance(FactReader reader)
{
    /// <summary>The line that the half in the asked language needs; null when it lacks nothing.</summary>
    public Line? Missing(IReadOnlyList<Line> half, IReadOnlyList<Line> other, bool chinese)
    {
        var mine = half.Select(Read).ToArray();
        var sources = new List<Sentence>();
        var parts = new List<string>();
        foreach (var line in other)
        {
            var facts = Read(line);
            string[] lacking = [.. Names(facts, half, mine, chinese), .. Figures(facts, mine, chinese), .. Dates(facts, mine, chinese)];
            parts.AddRange(lacking);
            sources.AddRange(lacking.Length == 0 ? [] : line.Sources);
        }

        var text = string.Join(" · ", parts.Distinct(StringComparer.OrdinalIgnoreCase));
        return parts.Count == 0 ? null : new(text, chinese ? TextLanguage.SimplifiedChinese : TextLanguage.English, LineKind.FactLine, [.. sources.DistinctBy(source => source.Id)]);
    }

    private SentenceFacts Read(Line line) => reader.Read(line.Text, line.Language.IsChinese());

    private static IEnumerable<string> Names(SentenceFacts facts, IReadOnlyList<Line> half, SentenceFacts[] mine, bool chinese) => facts.Names
        .Where(name => name.Topic.Id.StartsWith(LatinNames.Prefix, StringComparison.Ordinal)
            ? !half.Any(line => line.Text.Contains(name.In(chinese), StringComparison.OrdinalIgnoreCase))
            : !mine.Any(line => line.Names.Any(other => other.Topic.Id == name.Topic.Id && (name.Longer is null || name.Longer == other.Longer))))
        .Select(name => name.In(chinese));

    private static IEnumerable<string> Figures(SentenceFacts facts, SentenceFacts[] mine, bool chinese) => facts.Figures
        .Where(figure => !mine.Any(half => half.Figures.Any(other => other.Key == figure.Key)))
        .Select(figure => chinese ? figure.Chinese : figure.English);

    private static IEnumerable<string> Dates(SentenceFacts facts, SentenceFacts[] mine, bool chinese) => facts.Dates
        .Where(date => !mine.Any(half => half.Dates.Any(other => other.Write(false) == date.Write(false))))
        .Select(date => date.Write(chinese));
}
