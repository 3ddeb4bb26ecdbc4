using Digest.Tests.Support;

namespace Digest.Tests;

public sealed class StoryTests
{
    private static readonly Candidate Lead = Samples.Candidate(Samples.Article("https://a.example/1", "Lead", "Text."), 3);
    private static readonly Candidate Other = Samples.Candidate(Samples.Article("https://b.example/1", "Other", "Text."), 2);

    [Fact]
    public void Its_candidates_are_the_lead_and_then_the_others()
    {
        Assert.Equal([Lead, Other], Samples.Story(Lead, Other).Candidates);
    }

    [Fact]
    public void Its_score_is_its_own_lines_and_not_those_of_its_candidates()
    {
        var story = Samples.Story(Lead, Other) with { ScoreLines = [new ScoreLine("lead", 3, ""), new ScoreLine("publishers", 0.5, "two")] };

        Assert.Equal(3.5, story.Score);
    }

    [Fact]
    public void It_is_new_until_someone_remembers_it() => Assert.Equal(Novelty.New, Samples.Story(Lead).Novelty);
}
