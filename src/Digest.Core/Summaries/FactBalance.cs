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

    /// <summary>The brief as a quick link tells it: its headlines, and below them only what one of them lacks.</summary>
    public Brief Shorten(Brief brief)
    {
        List<Line> chinese = [brief.ChineseHeadline], english = [brief.EnglishHeadline];
        Even(chinese, english);
        return brief with { Chinese = [.. chinese.Skip(1)], English = [.. english.Skip(1)] };
    }

    /// <summary>The line that the half in the asked language needs; null when it lacks nothing.</summary>
    public Line? Missing(IReadOnlyList<Line> half, IReadOnlyList<Line> other, bool chinese)
    {
        var mine = half.Select(Read).ToArray();
        var sources = new List<Sentence>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        List<string> names = [], figures = [], dates = [];
        foreach (var line in other)
        {
            var facts = Read(line);
            var before = names.Count + figures.Count + dates.Count;
            names.AddRange(Unsaid(half, facts.Names.Where(name => !mine.Any(own => own.Names.Any(theirs => IsSame(name, theirs)))).Select(name => name.In(chinese))));
            figures.AddRange(facts.Figures.Where(figure => !mine.Any(own => own.Figures.Any(theirs => theirs.Key == figure.Key)) && !IsWritten(half, figure) && keys.Add(figure.Key)).Select(figure => FigureNoun.Write(facts, figure, chinese)));
            dates.AddRange(Unsaid(half, facts.Dates.Where(date => !mine.Any(own => own.Dates.Any(theirs => theirs.Write(false) == date.Write(false)))).Select(date => date.Write(chinese))));
            if (names.Count + figures.Count + dates.Count > before) sources.AddRange(line.Sources);
        }

        var text = string.Join(" · ", new[] { Group("另提到", "Also named", names, chinese), Group("数字", "Figures", figures, chinese), Group("日期", "Dates", dates, chinese) }.Where(part => part.Length > 0));
        return text.Length == 0 ? null : new(text, chinese ? TextLanguage.SimplifiedChinese : TextLanguage.English, LineKind.FactLine, [.. sources.DistinctBy(source => source.Id)]);
    }

    private void Gain(List<Line> half, List<Line> other, bool inChinese)
    {
        if (Missing(half, other, inChinese) is { } line)
            half.Add(line);
    }

    // The 5 of "Heron 5" is read as a figure in one language and as a part of the name in the other.
    private static bool IsWritten(IReadOnlyList<Line> half, FoundFigure figure) => figure.IsBare && half.Any(line =>
        line.Text.IndexOf(figure.English, StringComparison.Ordinal) is >= 0 and var at
        && (at == 0 || !char.IsAsciiDigit(line.Text[at - 1]))
        && (at + figure.English.Length == line.Text.Length || !char.IsAsciiDigit(line.Text[at + figure.English.Length])));

    private static string Group(string chineseLabel, string englishLabel, List<string> items, bool chinese) => items.Count == 0
        ? ""
        : (chinese ? chineseLabel + "：" : englishLabel + ": ") + string.Join(chinese ? "、" : ", ", items.Distinct(StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Unsaid(IReadOnlyList<Line> half, IEnumerable<string> forms) =>
        forms.Where(form => !half.Any(own => own.Text.Contains(form, StringComparison.OrdinalIgnoreCase)));

    private SentenceFacts Read(Line line) => reader.Read(line.Text, line.Language.IsChinese());

    private static bool IsSame(NamedSpan name, NamedSpan other) => other.Topic.Id == name.Topic.Id && (!name.IsPart || name.Form == other.Form);
}
