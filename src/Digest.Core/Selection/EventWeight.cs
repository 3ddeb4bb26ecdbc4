using System.Globalization;
using Digest.Text;

namespace Digest.Selection;

/// <summary>What the event of a headline is worth: a model out in the world most, a guide or an invitation less than nothing.</summary>
internal static class EventWeight
{
    // A model that its maker brings out is what readers of this digest wait for; one that others offer as well is half news.
    private const double NewModel = 0.5;
    private const double ByItsMaker = 1.5;

    // Rounds of a billion and more are told in every press.
    private const double BigMoney = 1.5;
    private const decimal Billion = 1_000_000_000;

    /// <summary>The line "event"; no points when the headline tells none.</summary>
    public static ScoreLine Of(Article article, IReadOnlyList<Mention> mentions, FeedTier? tier)
    {
        var told = EventReader.Default.Read(article.Title);
        var best = told.Where(rule => rule.Points > 0).MaxBy(rule => rule.Points);
        var worst = told.Where(rule => rule.Points < 0).MinBy(rule => rule.Points);
        return (best, worst) switch
        {
            (_, not null) => new ScoreLine("event", worst.Points + (best is { Section: SectionKind.Industry } ? Worth(best, article.Title) : 0), worst.Name),
            (null, null) => new ScoreLine("event", 0, ""),
            _ when best.Births && NamesVersion(mentions) => Model(best, article.Title, mentions, tier),
            _ => new ScoreLine("event", Worth(best, article.Title), best.Name),
        };
    }

    private static ScoreLine Model(EventRule rule, string title, IReadOnlyList<Mention> mentions, FeedTier? tier) => IsByMaker(title, mentions, tier)
        ? new ScoreLine("event", rule.Points + NewModel + ByItsMaker, $"a model's {rule.Name}, told with its maker")
        : new ScoreLine("event", rule.Points + NewModel, $"a model's {rule.Name}");

    private static double Worth(EventRule rule, string title) => rule.Points + (rule.Section is SectionKind.Industry ? Money(title) : 0);

    private static bool NamesVersion(IReadOnlyList<Mention> mentions) =>
        Models(mentions).Any(mention => mention.Topic.Name.English.Any(char.IsAsciiDigit));

    private static bool IsByMaker(string title, IReadOnlyList<Mention> mentions, FeedTier? tier) =>
        tier == FeedTier.FirstHand
        || Models(mentions).Any(model => title.StartsWith(model.Topic.Name.English, StringComparison.OrdinalIgnoreCase)
            || mentions.Any(maker => maker.InTitle && maker.Topic.Id == model.Topic.Maker));

    private static IEnumerable<Mention> Models(IReadOnlyList<Mention> mentions) => mentions.Where(mention => mention.InTitle && mention.Topic.Kind == TopicKind.Model);

    private static double Money(string title) =>
        QuantityReader.Read(title).Any(quantity => quantity.Unit == QuantityUnit.Money && quantity.Value >= Billion) ? BigMoney : 0;
}
