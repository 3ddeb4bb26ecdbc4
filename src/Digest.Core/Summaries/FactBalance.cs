using Digest.Text;

namespace Digest.Summaries;

/// <summary>Makes the two halves of a brief carry the same names, figures and dates: what one half lacks stands in a last fact line.</summary>
public sealed class FactBalance(FactReader reader)
{
    /// <summary>Adds to either half what it lacks. What the second half gains may be read in more ways than it was in the first, so the first is looked at again.</summary>
    public void Even(List<Line> chinese, List<Line> english)
    {
        Gain(chinese, english, inChinese: true);
        Gain(english, chinese, inChinese: false);
        Gain(chinese, english, inChinese: true);
    }

    /// <summary>The line that the half in the asked language needs; null when it lacks nothing.</summary>
    public Line? Missing(IReadOnlyList<Line> half, IReadOnlyList<Line> other, bool chinese)
    {
        var mine = half.Select(Read).ToArray();
        var sources = new List<Sentence>();
        var parts = new List<string>();
        foreach (var line in other)
        {
            var facts = Read(line);
            string[] lacking = [.. Lacking(facts, mine, chinese).Where(form => !half.Any(own => own.Text.Contains(form, StringComparison.OrdinalIgnoreCase)))];
            parts.AddRange(lacking);
            sources.AddRange(lacking.Length == 0 ? [] : line.Sources);
        }

        var text = string.Join(" · ", parts.Distinct(StringComparer.OrdinalIgnoreCase));
        return parts.Count == 0 ? null : new(text, chinese ? TextLanguage.SimplifiedChinese : TextLanguage.English, LineKind.FactLine, [.. sources.DistinctBy(source => source.Id)]);
    }

    private void Gain(List<Line> half, List<Line> other, bool inChinese)
    {
        if (Missing(half, other, inChinese) is { } line)
            half.Add(line);
    }

    private SentenceFacts Read(Line line) => reader.Read(line.Text, line.Language.IsChinese());

    private static IEnumerable<string> Lacking(SentenceFacts facts, SentenceFacts[] mine, bool chinese)
    {
        foreach (var name in facts.Names.Where(name => !mine.Any(line => line.Names.Any(other => IsSame(name, other)))))
            yield return name.In(chinese);
        foreach (var figure in facts.Figures.Where(figure => !mine.Any(line => line.Figures.Any(other => other.Key == figure.Key))))
            yield return chinese ? figure.Chinese : figure.English;
        foreach (var date in facts.Dates.Where(date => !mine.Any(line => line.Dates.Any(other => other.Write(false) == date.Write(false)))))
            yield return date.Write(chinese);
    }

    private static bool IsSame(NamedSpan name, NamedSpan other) => other.Topic.Id == name.Topic.Id && (!name.IsPart || name.Form == other.Form);
}
