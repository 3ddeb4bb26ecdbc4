using Digest.Text;

namespace Digest.App.Phases;

/// <summary>Applies the editor's choices; the same choices and stories give the same issue.</summary>
public sealed class IssueChoices(IReadOnlyList<IssueChoice> all)
{
    /// <summary>No choices.</summary>
    public static IssueChoices None { get; } = new([]);

    /// <summary>Every choice, the oldest first.</summary>
    public IReadOnlyList<IssueChoice> All => all;

    /// <summary>The stories after splits and merges, in the order they were decided.</summary>
    public IReadOnlyList<Story> Regroup(IReadOnlyList<Story> stories, Func<IReadOnlyList<Candidate>, Story> build)
    {
        var current = stories.ToList();
        foreach (var choice in all.Where(choice => choice.Kind is ChoiceKind.Merge or ChoiceKind.Split))
        {
            var story = current.Find(choice.IsAbout);
            if (story is null) continue;
            var made = choice.Kind == ChoiceKind.Merge ? Merged(choice, story, current, build) : Parted(choice, story, build);
            current = [.. current.Where(known => !made.Replaced.Contains(known)), .. made.New];
        }

        return [.. current.OrderByDescending(story => story.Score).ThenBy(story => story.Id, StringComparer.Ordinal)];
    }

    /// <summary>True when the newest word about the story is to leave it out.</summary>
    public bool Drops(Story story) => Last(story, ChoiceKind.Drop, ChoiceKind.Pin)?.Kind == ChoiceKind.Drop;

    /// <summary>True when the story is to be told in full.</summary>
    public bool Pins(Story story) => Last(story, ChoiceKind.Drop, ChoiceKind.Pin)?.Kind == ChoiceKind.Pin || SectionOf(story) is not (null or SectionKind.QuickLinks);

    /// <summary>The section that the editor wants it in; null leaves it to the planner.</summary>
    public SectionKind? SectionOf(Story story) => Last(story, ChoiceKind.Move)?.Section;

    /// <summary>The brief under the editor's headlines.</summary>
    public Brief Retitle(Brief brief) => all.Where(choice => choice.Kind == ChoiceKind.Retitle && choice.IsAbout(brief.Story)).Aggregate(brief, Titled);

    private static Brief Titled(Brief brief, IssueChoice choice) => brief with
    {
        EnglishHeadline = choice.English is { Length: > 0 } english ? Written(brief.EnglishHeadline, english, TextLanguage.English) : brief.EnglishHeadline,
        ChineseHeadline = choice.Chinese is { Length: > 0 } chinese ? Written(brief.ChineseHeadline, chinese, TextLanguage.SimplifiedChinese) : brief.ChineseHeadline,
    };

    private static Line Written(Line line, string text, TextLanguage language) => line with { Text = text, Language = language, Kind = LineKind.Editor };

    private IssueChoice? Last(Story story, params ReadOnlySpan<ChoiceKind> kinds)
    {
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (kinds.Contains(all[i].Kind) && all[i].IsAbout(story)) return all[i];
        }

        return null;
    }

    private static (IReadOnlyList<Story> Replaced, IReadOnlyList<Story> New) Merged(IssueChoice choice, Story story, List<Story> stories, Func<IReadOnlyList<Candidate>, Story> build)
    {
        var other = stories.Find(candidate => IssueChoice.Holds(candidate, choice.Other));
        return other is null || ReferenceEquals(other, story) ? ([], []) : ([story, other], [build([.. story.Candidates, .. other.Candidates])]);
    }

    private static (IReadOnlyList<Story> Replaced, IReadOnlyList<Story> New) Parted(IssueChoice choice, Story story, Func<IReadOnlyList<Candidate>, Story> build)
    {
        var off = story.Candidates.Where(candidate => candidate.Article.CanonicalUrl.AbsoluteUri == choice.Other).ToList();
        var rest = story.Candidates.Except(off).ToList();
        return off.Count == 0 || rest.Count == 0 ? ([], []) : ([story], [build(rest), build(off)]);
    }
}
