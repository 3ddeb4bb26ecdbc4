using Digest.Text;

namespace Digest.App.Phases;

/// <summary>The two presses of a period: who publishes in which language, what one source may lead, and what only one press tells.</summary>
public sealed class Presses(IReadOnlyList<Story> stories, IssueOptions options)
{
    // One source that is its language's whole press may lead most of an issue: the rest is room for the other language.
    private const double WholePress = 0.85;

    // Fewer publishers than two are a press release, not a press.
    private const int Press = 2;

    private readonly Dictionary<string, bool> languages = stories
        .SelectMany(story => story.Candidates)
        .GroupBy(candidate => candidate.Article.Publisher, candidate => candidate.Article.Language.IsChinese(), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(chinese => chinese) * 2 > group.Count(), StringComparer.Ordinal);

    /// <summary>How many full stories the publisher may lead: the option, or its share of its press where that press is small.</summary>
    public int CapOf(string publisher)
    {
        var chinese = languages.GetValueOrDefault(publisher);
        var colleagues = Math.Max(1, languages.Values.Count(other => other == chinese));
        return Math.Max(options.PerSource, (int)Math.Ceiling(options.FullStories * WholePress / colleagues));
    }

    /// <summary>True when several publishers of one language tell it and none of the other, which has a press of its own.</summary>
    public bool OnlyInOne(Story story)
    {
        var chinese = Count(story, chinese: true);
        var english = Count(story, chinese: false);
        return Math.Max(chinese, english) >= Press && Math.Min(chinese, english) == 0 && languages.Values.Count(other => other == (chinese == 0)) >= Press;
    }

    private static int Count(Story story, bool chinese) => story.Publishers.Where(pair => pair.Key.IsChinese() == chinese).Sum(pair => pair.Value);
}
