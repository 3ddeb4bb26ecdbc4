using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class RankerTests
{
    private readonly Ranker _ranker = new(Matchers.Shared, new Relevance(new SubjectReader()));

    [Fact]
    public void Candidates_come_best_first_and_off_topic_articles_do_not_come()
    {
        Article[] articles =
        [
            Articles.Of("Weather is fine", "Sunny.", "https://news.example/1"),
            Articles.Of("A meeting about artificial intelligence", "Many came.", "https://news.example/2"),
            Articles.Of("Claude Opus 6 is out", "Anthropic released Claude Opus 6.", "https://news.example/3"),
        ];

        var ranked = _ranker.Rank(articles, Articles.Week, []);

        Assert.Equal(["https://news.example/3", "https://news.example/2"], ranked.Select(candidate => candidate.Article.CanonicalUrl.AbsoluteUri));
    }

    [Fact]
    public void Articles_outside_the_period_do_not_come() =>
        Assert.Empty(_ranker.Rank([Articles.Of("GPT-6 is out", "OpenAI did it.", daysAgo: 8)], Articles.Week, []));

    [Fact]
    public void The_order_does_not_depend_on_the_order_of_the_input()
    {
        var articles = Enumerable.Range(0, 5).Select(i => Articles.Of("GPT-6 is out", "OpenAI did it.", $"https://news.example/{i}")).ToList();

        var (forward, backward) = (_ranker.Rank(articles, Articles.Week, []), _ranker.Rank([.. articles.AsEnumerable().Reverse()], Articles.Week, []));

        Assert.Equal(forward.Select(candidate => candidate.Article), backward.Select(candidate => candidate.Article));
    }
}
