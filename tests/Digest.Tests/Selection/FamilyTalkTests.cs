using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class FamilyTalkTests
{
    [Fact]
    public void A_family_that_many_articles_name_gains_and_a_lonely_one_does_not()
    {
        var grok = Enumerable.Range(0, 4).Select(_ => Of("Grok 6 is out")).ToList();
        var lonely = Of("Claude Opus 6 is out");
        var talk = new FamilyTalk([.. grok, lonely]);

        Assert.Equal(1, talk.Weigh(grok[0]).Score, 9);
        Assert.Same(lonely, talk.Weigh(lonely));
    }

    private static Candidate Of(string title) => new() { Article = Articles.Of(title, ""), Mentions = Matchers.Shared.Match(title, ""), ScoreLines = [] };
}
