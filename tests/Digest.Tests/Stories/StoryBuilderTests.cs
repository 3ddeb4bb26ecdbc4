using Digest.Stories;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Stories;

public sealed class StoryBuilderTests
{
    private static readonly StoryBuilder Builder = new(new StoryClusterer());

    private static readonly Candidate Opening = Articles.Candidate(Articles.Of("https://one.example/a", "Nimbus Labs opens the weights of Heron 3",
        "Nimbus Labs opened the weights of Heron 3 on Monday. The model has 27B parameters and a licence that permits commercial use."));
    private static readonly Candidate Retold = Articles.Candidate(Articles.Of("https://two.example/b", "Heron 3 by Nimbus Labs now has open weights",
        "Weights of Heron 3, a 27B model of Nimbus Labs, are open. Its licence permits commercial use, the lab said."));
    private static readonly Candidate Chinese = Articles.Candidate(Articles.Of("https://three.example/c", "Nimbus Labs 开源 Heron 3",
        "Nimbus Labs 周一开源 Heron 3 模型，参数为 27B，许可证允许商用。", TextLanguage.SimplifiedChinese));
    private static readonly Candidate Other = Articles.Candidate(Articles.Of("https://four.example/d", "Court hears chip export case",
        "A court heard the case about exports of chips to three countries. A ruling is due in June."));

    [Fact]
    public void The_same_event_in_other_words_is_one_story()
    {
        var stories = Builder.Build([Opening, Other, Retold]);

        Assert.Equal(2, stories.Count);
        Assert.Equal(2, stories[0].Candidates.Count());
    }

    [Fact]
    public void The_same_event_in_chinese_and_english_is_one_story()
    {
        var stories = Builder.Build([Opening, Other, Chinese]);

        Assert.Equal(2, stories.Count);
        Assert.Equal(1, stories[0].Publishers[TextLanguage.SimplifiedChinese]);
    }

    [Fact]
    public void A_reprint_does_not_count_as_a_publisher()
    {
        var reprint = Articles.Candidate(Opening.Article with { CanonicalUrl = new Uri("https://five.example/e"), Publisher = "five.example" });

        var story = Assert.Single(Builder.Build([Opening, reprint]));

        Assert.Equal(1, story.Publishers[TextLanguage.English]);
    }

    [Fact]
    public void The_score_lines_of_a_story_add_up()
    {
        var story = Builder.Build([Opening, Retold])[0];

        Assert.Equal(story.ScoreLines.Sum(line => line.Points), story.Score);
        Assert.Contains(story.ScoreLines, line => line.Name == "publishers");
    }

    [Fact]
    public void The_order_of_the_candidates_changes_nothing()
    {
        var there = Builder.Build([Opening, Other, Retold, Chinese]);
        var back = Builder.Build([Chinese, Retold, Other, Opening]);

        Assert.Equal(there.Select(story => story.Id), back.Select(story => story.Id));
    }

    [Fact]
    public void No_candidates_give_no_stories() => Assert.Empty(Builder.Build([]));
}
