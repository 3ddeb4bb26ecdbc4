using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class ScoreCardTests
{
    private static readonly Article Article = Articles.Of("Grok 6 is out", "xAI released Grok 6.");

    [Fact]
    public void The_lines_add_up_to_the_score_and_each_says_why()
    {
        var candidate = Judge(new Feed { Url = Articles.Feed, Title = "F", Weight = 1.5, Tier = FeedTier.FirstHand });

        Assert.Equal(candidate.Score, candidate.ScoreLines.Sum(line => line.Points), 9);
        Assert.All(candidate.ScoreLines, line => Assert.True(line.Reason.Length > 0 && line.Points != 0));
    }

    [Fact]
    public void The_weight_of_a_source_multiplies_the_score()
    {
        var plain = Judge(new Feed { Url = Articles.Feed, Title = "F" });
        var heavy = Judge(new Feed { Url = Articles.Feed, Title = "F", Weight = 2 });

        Assert.Equal(2 * plain.Score, heavy.Score, 9);
    }

    [Fact]
    public void First_hand_outranks_press_and_press_outranks_community()
    {
        double Score(FeedTier tier) => Judge(new Feed { Url = Articles.Feed, Title = "F", Tier = tier }).Score;

        Assert.True(Score(FeedTier.FirstHand) > Score(FeedTier.Press) && Score(FeedTier.Press) > Score(FeedTier.Community));
    }

    private static Candidate Judge(Feed feed)
    {
        var candidate = new Ranker(Matchers.Shared, new Relevance(new SubjectReader())).Judge(Article, Articles.Week, feed);
        Assert.NotNull(candidate);
        return candidate;
    }
}
