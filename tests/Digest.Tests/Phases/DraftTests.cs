using Digest.App.Phases;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class DraftTests
{
    [Fact]
    public void Under_the_line_stand_the_new_stories_that_found_no_place_best_first()
    {
        var told = Samples.GrokBrief("told");
        var (weak, strong) = (Samples.GrokBrief("weak").Story, Samples.GrokBrief("strong").Story with { ScoreLines = [new ScoreLine("x", 99, "")] });
        var repeat = Samples.GrokBrief("repeat").Story with { Novelty = Novelty.Repeat };
        var draft = new Draft(Samples.Issue(told), new Selected([], [], [told.Story, weak, repeat, strong]), IssueChoices.None);

        Assert.Equal(["strong", "weak"], draft.UnderTheLine().Select(story => story.Id));
    }
}
