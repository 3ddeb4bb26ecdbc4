namespace Digest.App.Phases;

/// <summary>An issue as it would be made now, with what it was made of.</summary>
/// <param name="Issue">The issue, not numbered yet.</param>
/// <param name="Selected">Every article, candidate and story of the period.</param>
/// <param name="Choices">The editor's choices that it took.</param>
public sealed record Draft(Issue Issue, Selected Selected, IssueChoices Choices)
{
    /// <summary>Stories that found no place, best first; what was told before or dropped is not among them.</summary>
    public IEnumerable<Story> UnderTheLine()
    {
        var told = Issue.Briefs.Select(brief => brief.Story.Id).ToHashSet(StringComparer.Ordinal);
        return Selected.Stories.Where(story => story.Novelty != Novelty.Repeat && !told.Contains(story.Id) && !Choices.Drops(story)).OrderByDescending(story => story.Score);
    }
}
