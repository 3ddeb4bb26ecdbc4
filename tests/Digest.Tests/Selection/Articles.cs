using Digest.Text;

namespace Digest.Tests.Selection;

/// <summary>Articles as short as a test needs them.</summary>
internal static class Articles
{
    public static readonly Uri Feed = new("https://feed.example/rss");
    public static readonly Period Week = Period.WeekEnding(new DateTimeOffset(2026, 6, 8, 0, 0, 0, TimeSpan.Zero));

    public static Article Of(string title, string text, string url = "https://news.example/a", int daysAgo = 1) => new()
    {
        Entry = new Entry { Id = url, FeedUrl = Feed, Url = new Uri(url), Title = title },
        Publisher = "News",
        CanonicalUrl = new Uri(url),
        Title = title,
        Text = text,
        Language = TextLanguage.English,
        Published = Week.To.AddDays(-daysAgo),
    };
}
