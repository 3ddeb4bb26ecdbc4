using Digest.Selection;
using Digest.Summaries;
using Digest.Tests.Support;

namespace Digest.Tests.Summaries;

public sealed class FactFinderTests
{
    private static readonly FactFinder Finder = new(new FactReader(new TopicMatcher(Catalogue.Load([]))));

    [Fact]
    public void A_fact_knows_who_what_when_and_the_sentence()
    {
        var article = Articles.Of("https://one.example/a", "News", "Anthropic released Claude Opus 4.6 on May 20.");

        var fact = Finder.Find(article.Sentences[0], article);

        Assert.Equal(EventFrame.Release, fact.Frame);
        Assert.Equal([new DateOnly(2026, 5, 20)], fact.Dates);
        Assert.Contains(fact.Topics, topic => topic.Name.English == "Anthropic");
        Assert.Same(article.Sentences[0], fact.Sentence);
    }

    [Fact]
    public void A_rumour_is_told_as_one()
    {
        var article = Articles.Of("https://one.example/a", "News", "OpenAI reportedly buys a chip maker.");

        Assert.Equal(EventFrame.Rumour, Finder.Find(article.Sentences[0], article).Frame);
    }
}
