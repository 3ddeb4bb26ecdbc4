using Digest.Templating;
using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class StoryModelBuilderTests
{
    private static readonly StoryModelBuilder Builder = new(EditionLanguage.ChineseFirst, Templates.Labels, TimeZoneInfo.Utc);

    [Fact]
    public void Every_line_carries_the_number_of_the_source_it_stands_in()
    {
        var story = Builder.Build(Samples.GrokBrief());

        Assert.All(story.Halves[0].Lines, line => Assert.Equal("https://zhiwen.example/grok", Assert.Single(line.Marks).Url));
        Assert.All(story.Halves[1].Lines, line => Assert.Equal(1, Assert.Single(line.Marks).Number));
    }

    [Fact]
    public void Publishers_are_counted_by_language() =>
        Assert.Equal("中 1 · EN 1", Builder.Build(Samples.GrokBrief()).Independent);

    [Fact]
    public void A_half_without_a_source_of_its_language_says_so()
    {
        var english = Samples.Article("https://modelwire.example/a", "Grok 5 is out", "Grok 5 is out.");
        var brief = Samples.Brief(Samples.Story(Samples.Candidate(english)));
        var told = brief with { Chinese = [brief.ChineseHeadline] };

        var story = Builder.Build(told);

        Assert.NotNull(story.Halves[0].Note);
        Assert.Null(story.Halves[1].Note);
    }

    [Fact]
    public void An_update_is_labelled_and_a_new_story_is_not()
    {
        var brief = Samples.GrokBrief();

        Assert.Empty(Builder.Build(brief).Tag);
        Assert.Equal("更新", Builder.Build(brief with { Story = brief.Story with { Novelty = Novelty.Update } }).Tag[0].Text);
    }
}
