using System.Globalization;

namespace Digest.Selection;

/// <summary>The score lines of one article, before stories add what other articles say.</summary>
internal static class ScoreCard
{
    // The scale: one point is what a first-hand source is worth over press. A model that the title names is worth three,
    // a company in passing half of one; a text that is there in full beats a teaser by half a point.
    private const double FullText = 0.5;
    private const int TeaserLength = 200;

    // A weekly reader has not read Monday's news either.
    private const double MostFresh = 0.5;

    /// <summary>Topic, title, event, place, tier, freshness and text, then what the source's weight adds to their sum.</summary>
    public static IReadOnlyList<ScoreLine> Of(Article article, IReadOnlyList<Mention> mentions, Period period, Feed? feed)
    {
        List<ScoreLine> lines = [Topic(mentions), Title(mentions), EventWeight.Of(article, mentions, feed?.Tier), Place(article), Tier(feed), Freshness(article, period), Text(article)];
        lines.RemoveAll(line => line.Points == 0);
        var weight = feed?.Weight ?? 1;
        if (weight is not 1)
            lines.Add(new ScoreLine("weight", (weight - 1) * lines.Sum(line => line.Points), Invariant($"{feed?.Title} weighs {weight}")));
        return lines;
    }

    private static ScoreLine Topic(IReadOnlyList<Mention> mentions)
    {
        static double Points(Mention mention) => 2 * Worth(mention.Topic) * mention.Prominence;
        return mentions.MaxBy(Points) is { } best
            ? new ScoreLine("topic", Points(best), Invariant($"about {best.Topic.Name.English} ({best.Count} times, prominence {best.Prominence:0.00})"))
            : new ScoreLine("topic", 0.5, "AI news that names no model or lab");
    }

    private static ScoreLine Title(IReadOnlyList<Mention> mentions)
    {
        var named = mentions.Where(mention => mention.InTitle).ToList();
        return new ScoreLine("title", named.Select(mention => Worth(mention.Topic)).DefaultIfEmpty().Max(), $"the title names {string.Join(", ", named.Select(mention => mention.Topic.Name.English))}");
    }

    // A round-up's editor puts first what matters: the first story gains a point, the fifth nothing.
    private static ScoreLine Place(Article article) =>
        new("place", article.RoundupPart is { } place ? Math.Max(0, 1.25 - (0.25 * place)) : 0, Invariant($"story {article.RoundupPart} of its round-up"));

    private static ScoreLine Tier(Feed? feed) => feed?.Tier switch
    {
        FeedTier.FirstHand => new ScoreLine("tier", 1, "a first-hand source"),
        FeedTier.Community => new ScoreLine("tier", -0.5, "a community source"),
        _ => new ScoreLine("tier", 0, "press"),
    };

    private static ScoreLine Freshness(Article article, Period period)
    {
        var share = (article.Published - period.From) / (period.To - period.From);
        return new ScoreLine("freshness", Math.Round(MostFresh * Math.Clamp(share, 0, 1), 3), Invariant($"published {article.Published.UtcDateTime:yyyy-MM-dd HH:mm} UTC"));
    }

    private static ScoreLine Text(Article article) => article.Wall is not PageWall.None
        ? new ScoreLine("text", -FullText, $"behind a wall ({article.Wall})")
        : new ScoreLine("text", article.Text.Length >= TeaserLength ? FullText : 0, "the whole text is there");

    private static double Worth(Topic topic) => (topic.Kind, topic.Broad) switch
    {
        (TopicKind.Model, _) => 1.5,
        (TopicKind.Product or TopicKind.Lab or TopicKind.Company or TopicKind.Hardware, false) => 1,
        (TopicKind.Person or TopicKind.Company or TopicKind.Product, true) => 0.5,
        _ => 0.25,
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
