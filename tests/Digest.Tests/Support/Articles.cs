using Digest.Text;

namespace Digest.Tests.Support;

/// <summary>Small articles and candidates for tests of stories and summaries.</summary>
public static class Articles
{
    private static readonly DateTimeOffset Monday = new(2026, 5, 25, 8, 0, 0, TimeSpan.Zero);

    public static Article Of(string url, string title, string text, TextLanguage language = TextLanguage.English, double day = 0) => new()
    {
        Entry = new Entry { Id = url, FeedUrl = new Uri("https://feed.example/rss"), Title = title },
        Publisher = new Uri(url).Host,
        CanonicalUrl = new Uri(url),
        Title = title,
        Language = language,
        Text = text,
        Sentences = Sentences(new Uri(url), text),
        Published = Monday.AddDays(day),
    };

    public static Candidate Candidate(Article article, params IReadOnlyList<Topic> topics) => new()
    {
        Article = article,
        Mentions = [.. topics.Select(topic => new Mention(topic, 1, true, 1))],
        ScoreLines = [new ScoreLine("topic", 1, "named in the title")],
    };

    public static Story Story(params Candidate[] candidates) => new() { Id = "story", Lead = candidates[0], Others = [.. candidates.Skip(1)] };

    private static List<Sentence> Sentences(Uri url, string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var ends = text[at] is '。' or '！' or '\n' || at == text.Length - 1 || (text[at] is '.' && text[at + 1] is ' ' or '\n');
            if (!ends)
                continue;
            var raw = text[start..(at + 1)];
            var trimmed = raw.Trim();
            if (trimmed.Length > 0)
                sentences.Add(new($"{url}#{start}", trimmed, url, start + raw.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length));
            start = at + 1;
        }

        return sentences;
    }
}
