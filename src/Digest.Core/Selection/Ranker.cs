namespace Digest.Selection;

/// <summary>Scores articles by lines that add up, and keeps those that are AI news.</summary>
public sealed class Ranker(TopicMatcher matcher, Relevance relevance)
{
    /// <summary>The candidates of the period, best first; the order is the same for the same input.</summary>
    public IReadOnlyList<Candidate> Rank(IReadOnlyList<Article> articles, Period period, IReadOnlyList<Feed> feeds)
    {
        var byUrl = feeds.DistinctBy(feed => feed.Url).ToDictionary(feed => feed.Url);
        var candidates = articles
            .Where(article => period.Contains(article.Published))
            .Select(article => Judge(article, period, byUrl.GetValueOrDefault(article.Entry.FeedUrl)))
            .OfType<Candidate>()
            .ToList();
        var attention = new FamilyTalk(candidates);
        return [.. candidates
            .Select(attention.Weigh)
            .OrderByDescending(candidate => candidate.Score)
            .ThenByDescending(candidate => candidate.Article.Published)
            .ThenBy(candidate => candidate.Article.CanonicalUrl.AbsoluteUri, StringComparer.Ordinal)];
    }

    /// <summary>The article as a candidate with its score lines, or null when it is not AI news.</summary>
    public Candidate? Judge(Article article, Period period, Feed? feed)
    {
        var mentions = matcher.Match(article);
        if (!relevance.IsAiNews(article, mentions, feed?.Filter ?? false))
            return null;

        return new Candidate { Article = article, Mentions = mentions, ScoreLines = ScoreCard.Of(article, mentions, period, feed) };
    }
}
