using Digest.Text;

namespace Digest.Tests.Storage;

/// <summary>Small nouns for tests of what is remembered.</summary>
public static class Sample
{
    public static readonly Uri FeedUrl = new("https://news.example/feed");

    public static Entry Entry(string id, DateTimeOffset? published = null) =>
        new() { Id = id, FeedUrl = FeedUrl, Url = new Uri($"https://news.example/{id}"), Title = $"Title of {id}", Published = published };

    public static Article Article(string id, DateTimeOffset published)
    {
        const string text = "Qwen 3.8 is out.\n通义千问 3.8 发布。";
        var url = new Uri($"https://news.example/{id}");
        return new Article
        {
            Entry = Entry(id, published),
            Publisher = "News",
            CanonicalUrl = url,
            Title = $"Title of {id}",
            Language = TextLanguage.English,
            Text = text,
            Sentences = [new Sentence("s1", text[..16], url, 0, 16), new Sentence("s2", text[17..], url, 17, text.Length - 17)],
            Links = [new Uri("https://elsewhere.example/")],
            Published = published,
            Fingerprint = ulong.MaxValue - 3,
            Repairs = [new Repair("pinyin", 3, "(a)", string.Empty)],
        };
    }

    public static Issue Draft(DateTimeOffset end)
    {
        var article = Article("a1", end.AddDays(-1));
        var topic = new Topic("qwen", Bilingual.Same("Qwen"), TopicKind.Model);
        var candidate = new Candidate { Article = article, Mentions = [new Mention(topic, 2, true, 0.9)], ScoreLines = [new ScoreLine("names", 3, "Qwen")] };
        var story = new Story
        {
            Id = "story-1",
            Lead = candidate,
            Publishers = new Dictionary<TextLanguage, int> { [TextLanguage.English] = 1 },
            NewSentences = new HashSet<string>(StringComparer.Ordinal) { "s1" },
        };
        var line = new Line(article.Sentences[0].Text, TextLanguage.English, LineKind.Excerpt, [article.Sentences[0]]);
        var fact = new Fact(EventFrame.Release, [topic], [new Quantity(330m, QuantityUnit.Count, "330", 0)], [new DateOnly(2026, 5, 31)], article.Sentences[0]);
        var brief = new Brief { Story = story, ChineseHeadline = line, EnglishHeadline = line, English = [line], Facts = [fact] };
        return new Issue
        {
            Period = Period.WeekEnding(end),
            Sections = [new Section(SectionKind.TopStory, Bilingual.Same("Top"), [brief]), new Section(SectionKind.Research, Bilingual.Same("Research"), [brief])],
            Counts = new IssueCounts(10, 2, 3, 1, 0),
        };
    }

    public static Edition Render(Issue issue, EditionChoice choice) =>
        new(issue, choice.Language, $"No. {issue.Number}", $"<p>{choice.Language} {issue.Sections.Count}</p>", $"{choice.Language}");

    public static EmailAddress Address(string text) =>
        EmailAddress.TryParse(text, out var address, out var problem) ? address : throw new FormatException(problem);
}
