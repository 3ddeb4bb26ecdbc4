using Digest.Text;

namespace Digest.Tests.Support;

/// <summary>Nouns with plain values for tests; each call gives new ones.</summary>
public static class Samples
{
    /// <summary>A Monday morning in UTC.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 9, 14, 8, 0, 0, TimeSpan.Zero);

    /// <summary>An article of one paragraph, each sentence of which ends with a full stop of its language.</summary>
    public static Article Article(string url, string title, string text, TextLanguage language = TextLanguage.English, string publisher = "Model Wire")
    {
        var address = new Uri(url);
        return new Article
        {
            Entry = new Entry { Id = url, FeedUrl = new Uri(address, "/feed.xml"), Url = address, Title = title, Published = Monday.AddDays(-2) },
            Publisher = publisher,
            CanonicalUrl = address,
            Title = title,
            Language = language,
            Text = text,
            Sentences = Sentences(address, text),
            Published = Monday.AddDays(-2),
        };
    }

    /// <summary>A candidate with one score line.</summary>
    public static Candidate Candidate(Article article, double score = 1, params Topic[] topics) => new()
    {
        Article = article,
        Mentions = [.. topics.Select(topic => new Mention(topic, 1, true, 1))],
        ScoreLines = [new ScoreLine("topic", score, "for the test")],
    };

    /// <summary>A story of those candidates, the first one leading.</summary>
    public static Story Story(params Candidate[] candidates) => new()
    {
        Id = candidates[0].Article.CanonicalUrl.AbsolutePath.Trim('/').Replace('/', '-'),
        Lead = candidates[0],
        Others = candidates[1..],
        Publishers = candidates.CountBy(candidate => candidate.Article.Language).ToDictionary(),
        ScoreLines = candidates[0].ScoreLines,
    };

    /// <summary>A brief whose Chinese half is an excerpt where the story has one, else a fact line.</summary>
    public static Brief Brief(Story story)
    {
        var english = story.Candidates.FirstOrDefault(candidate => candidate.Article.Language == TextLanguage.English);
        var chinese = story.Candidates.FirstOrDefault(candidate => candidate.Article.Language == TextLanguage.SimplifiedChinese);
        return new Brief
        {
            Story = story,
            ChineseHeadline = Headline(chinese, story, TextLanguage.SimplifiedChinese),
            EnglishHeadline = Headline(english, story, TextLanguage.English),
            Chinese = Lines(chinese, TextLanguage.SimplifiedChinese),
            English = Lines(english, TextLanguage.English),
        };
    }

    /// <summary>The brief of a story about Grok told by one Chinese and one English article.</summary>
    public static Brief GrokBrief(string slug = "grok") => Brief(Story(
        Candidate(Article($"https://modelwire.example/{slug}", "Grok 5 mini is out", "Grok 5 mini is out. It costs 0.40 dollars."), 9),
        Candidate(Article($"https://zhiwen.example/{slug}", "Grok 5 mini 发布", "Grok 5 mini 发布。价格为 0.40 美元。", TextLanguage.SimplifiedChinese, "智闻"), 8)));

    /// <summary>An issue with one top story, one quick link and an ailing feed.</summary>
    public static Issue Issue(params Brief[] briefs)
    {
        var all = briefs.Length > 0 ? briefs : [GrokBrief()];
        return new Issue
        {
            Number = 1,
            Period = Period.WeekEnding(Monday),
            Sections =
            [
                new Section(SectionKind.TopStory, new Bilingual("Top story", "头条"), [all[0]]),
                .. all.Length > 1 ? [new Section(SectionKind.QuickLinks, new Bilingual("Quick links", "快讯"), all[1..])] : Array.Empty<Section>(),
            ],
            ThreeLines = [all[0]],
            Counts = new IssueCounts(1214, 12, 30, 20, 2),
            FeedHealth = [new FeedHealthLine("Gone Gazette", FeedHealth.Dead, Monday.AddDays(-3))],
            Attention = [new FamilyAttention("Grok", 8), new FamilyAttention("GPT", 4)],
        };
    }

    private static Line Headline(Candidate? candidate, Story story, TextLanguage language) => new(
        candidate?.Article.Title ?? "xAI · Grok 5 mini",
        language,
        candidate is null ? LineKind.FactLine : LineKind.Excerpt,
        [(candidate ?? story.Lead).Article.Sentences[0]]);

    private static IReadOnlyList<Line> Lines(Candidate? candidate, TextLanguage language) =>
        candidate is null ? [] : [.. candidate.Article.Sentences.Select(sentence => new Line(sentence.Text, language, LineKind.Excerpt, [sentence]))];

    private static List<Sentence> Sentences(Uri url, string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '。' && (text[i] != '.' || (i + 1 < text.Length && text[i + 1] != ' '))) continue;
            sentences.Add(new Sentence($"{url.Host}-{sentences.Count}", text[start..(i + 1)], url, start, i + 1 - start));
            start = i + 1 < text.Length && text[i + 1] == ' ' ? i + 2 : i + 1;
        }

        return sentences;
    }
}
