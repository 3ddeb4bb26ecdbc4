using System.Text.Json;
using Digest.Selection;
using Digest.Text;

namespace Digest.Evaluation;

/// <summary>Tags, subjects and sections of the short items in fixtures/selection/items.jsonl.</summary>
public static class SelectionStage
{
    public static IEnumerable<Measurement> Measure()
    {
        var items = File.ReadLines(Checkout.Fixture("selection", "items.jsonl")).Select(line => JsonSerializer.Deserialize<SelectionItem>(line, JsonSerializerOptions.Web)).OfType<SelectionItem>().ToList();
        var matcher = new TopicMatcher(Catalogue.Load([]));
        var read = items.Select(item => (Item: item, Mentions: matcher.Match(item.Title, item.Text))).ToList();

        yield return new("tags_f1", F1(read.SelectMany(pair => Pairs(pair.Item.Tags, pair.Mentions.Select(mention => mention.Topic.Id), pair.Item))));
        yield return new("about_f1", F1(read.SelectMany(pair => Pairs(pair.Item.About, Prominence.About(pair.Mentions).Select(mention => mention.Topic.Id), pair.Item))));
        yield return new("traps_avoided", Share(read.SelectMany(pair => pair.Item.Not.Select(trap => !pair.Mentions.Any(mention => mention.Topic.Id == trap)))));
        yield return new("ai_news", Share(read.Select(pair => IsAiNews(pair.Item, pair.Mentions) == pair.Item.Section is not null)));
        yield return new("sections", Share(read.Where(pair => pair.Item.Section is not null).Select(pair => SectionOf(pair.Item, pair.Mentions) == pair.Item.Section)));
    }

    private static IEnumerable<(bool Wanted, bool Got)> Pairs(IReadOnlyList<string> wanted, IEnumerable<string> got, SelectionItem item)
    {
        var found = got.ToHashSet(StringComparer.Ordinal);
        var known = item.Tags.Concat(wanted).Concat(found).Distinct(StringComparer.Ordinal);
        return known.Select(id => (wanted.Contains(id, StringComparer.Ordinal), found.Contains(id)));
    }

    private static double F1(IEnumerable<(bool Wanted, bool Got)> pairs)
    {
        var counts = pairs.ToLookup(pair => pair);
        var right = counts[(true, true)].Count();
        return 2.0 * right / Math.Max(1, (2 * right) + counts[(true, false)].Count() + counts[(false, true)].Count());
    }

    private static double Share(IEnumerable<bool> verdicts) => verdicts.Average(right => right ? 1.0 : 0.0);

    private static bool IsAiNews(SelectionItem item, IReadOnlyList<Mention> mentions) => new Relevance(new SubjectReader()).IsAiNews(ArticleOf(item), mentions, filter: true);

    private static string SectionOf(SelectionItem item, IReadOnlyList<Mention> mentions) =>
        new SectionClassifier(new SubjectReader()).Classify(new Candidate { Article = ArticleOf(item), Mentions = mentions, ScoreLines = [] }).ToString();

    private static Article ArticleOf(SelectionItem item)
    {
        var url = new Uri("https://news.example/item");
        return new Article
        {
            Entry = new Entry { Id = "item", FeedUrl = url, Title = item.Title },
            Publisher = "News",
            CanonicalUrl = url,
            Title = item.Title,
            Language = LanguageDetector.Detect(item.Text),
            Text = item.Text,
            Published = DateTimeOffset.UnixEpoch,
        };
    }
}
