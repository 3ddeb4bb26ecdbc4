using Digest.Selection;
using Digest.Summaries;
using Digest.Text;

namespace Digest.Evaluation;

/// <summary>Whether the two halves of every item of an issue, as readers see them, hold the same figures, dates and names.</summary>
public sealed class IssueParity(FactReader reader)
{
    /// <summary>With the built-in catalogue.</summary>
    public static IssueParity Default { get; } = new(new FactReader(new TopicMatcher(Catalogue.Load([]))));

    /// <summary>The share of all figures, dates and names of the issue that stand in both halves of their item.</summary>
    public double Of(Issue issue)
    {
        var (all, lonely) = (0, 0);
        foreach (var (chinese, english) in Items(issue))
        {
            all += Read(chinese).Union(Read(english), StringComparer.OrdinalIgnoreCase).Count();
            lonely += Lonely(chinese, english).Count() + Lonely(english, chinese).Count();
        }

        return all == 0 ? 1 : 1 - (lonely / (double)all);
    }

    /// <summary>What stands in only one half, for a reader of the report.</summary>
    public IEnumerable<string> Differences(Issue issue) =>
        from item in Items(issue)
        from lonely in Lonely(item.Chinese, item.English).Select(key => "zh " + key).Concat(Lonely(item.English, item.Chinese).Select(key => "en " + key))
        select $"{lonely} | {item.Chinese[0].Text} | {item.English[0].Text}";

    /// <summary>The share of items with words of both languages.</summary>
    public static double Bilingual(Issue issue) =>
        Items(issue).Average(item => item.Chinese.Any(line => line.Language.IsChinese()) && item.English.Any(line => line.Language is TextLanguage.English) ? 1.0 : 0.0);

    private static IEnumerable<(Line[] Chinese, Line[] English)> Items(Issue issue) =>
        from section in issue.Sections
        from brief in section.Briefs
        select ((Line[])[brief.ChineseHeadline, .. brief.Chinese], (Line[])[brief.EnglishHeadline, .. brief.English]);

    // Written out in the other half, a name is there, whether or not its look tells that it is one.
    private IEnumerable<string> Lonely(Line[] half, Line[] other)
    {
        var theirs = Read(other);
        var text = string.Join('\n', other.Select(line => line.Text));
        return half.Select(Facts).SelectMany(Keys).Where(pair => !theirs.Contains(pair.Key) && !pair.Forms.Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase)))
            .Select(pair => pair.Key).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private HashSet<string> Read(Line[] lines) => lines.Select(Facts).SelectMany(Keys).Select(pair => pair.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private SentenceFacts Facts(Line line) => reader.Read(line.Text, line.Language.IsChinese());

    private static IEnumerable<(string Key, string[] Forms)> Keys(SentenceFacts facts) =>
    [
        .. facts.Names.Select(name => ("name " + name.Topic.Id, (string[])[name.In(false), name.In(true)])),
        .. facts.Figures.Select(figure => ("figure " + figure.Key, (string[])[figure.English, figure.Chinese])),
        .. facts.Dates.Select(date => ("date " + date.Write(chinese: false), (string[])[date.Write(chinese: false), date.Write(chinese: true)])),
    ];
}
