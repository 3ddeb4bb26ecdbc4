using System.Globalization;
using Digest.Text;

namespace Digest.Stories;

/// <summary>Makes stories of candidates: articles about one event together, independent publishers counted.</summary>
public sealed class StoryBuilder(StoryClusterer clusterer)
{
    // Each doubling of independent publishers adds a fifth of the lead's score: ten desks are news, not ten times the news.
    private const double PerDoubling = 0.2;
    // A story that both presses tell interests both groups of readers.
    private const double BothLanguages = 0.15;

    /// <summary>The stories, best first; every candidate is in exactly one.</summary>
    public IReadOnlyList<Story> Build(IReadOnlyList<Candidate> candidates)
    {
        var tellings = candidates.Select(candidate => Telling.Of(candidate.Article)).ToArray();
        var reprints = new Reprints(tellings);
        var groups = clusterer.Cluster(tellings, reprints);
        return [.. Enumerable.Range(0, candidates.Count)
            .GroupBy(at => groups[at])
            .Select(group => Story([.. group], candidates, reprints))
            .OrderByDescending(story => story.Score).ThenBy(story => story.Id, StringComparer.Ordinal)];
    }

    /// <summary>One story of just these candidates, as an editor joined them.</summary>
    public static Story Join(IReadOnlyList<Candidate> candidates) =>
        Story([.. Enumerable.Range(0, candidates.Count)], candidates, new Reprints([.. candidates.Select(candidate => Telling.Of(candidate.Article))]));

    private static Story Story(int[] members, IReadOnlyList<Candidate> candidates, Reprints reprints)
    {
        var best = members.OrderByDescending(at => candidates[at].Score).ThenBy(at => candidates[at].Article.CanonicalUrl.AbsoluteUri, StringComparer.Ordinal).ToArray();
        var lead = candidates[best[0]];
        var publishers = Publishers(best, candidates, reprints);
        return new Story
        {
            Id = Identity(lead.Article),
            Lead = lead,
            Others = [.. best.Skip(1).Select(at => candidates[at])],
            Publishers = publishers,
            ScoreLines = [.. lead.ScoreLines, .. Extra(lead.Score, publishers)],
        };
    }

    private static string Identity(Article article) =>
        TokenHash.Of($"{article.CanonicalUrl.AbsoluteUri}#{article.RoundupPart}").ToString("x16", CultureInfo.InvariantCulture);

    private static Dictionary<TextLanguage, int> Publishers(int[] best, IReadOnlyList<Candidate> candidates, Reprints reprints)
    {
        var independent = new List<int>();
        foreach (var at in best)
            if (!independent.Exists(other => Same(candidates[at].Article, candidates[other].Article) || reprints.Copies(at, other)))
                independent.Add(at);
        return independent.CountBy(at => candidates[at].Article.Language).ToDictionary();
    }

    private static bool Same(Article one, Article two) => string.Equals(one.Publisher, two.Publisher, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ScoreLine> Extra(double score, Dictionary<TextLanguage, int> publishers)
    {
        var count = publishers.Values.Sum();
        if (count > 1)
            yield return new("publishers", score * PerDoubling * Math.Log2(count), $"{count.ToString(CultureInfo.InvariantCulture)} independent publishers");
        var chinese = publishers.Keys.Any(language => language.IsChinese());
        if (chinese && publishers.ContainsKey(TextLanguage.English))
            yield return new("languages", score * BothLanguages, "told in Chinese and in English");
    }
}
