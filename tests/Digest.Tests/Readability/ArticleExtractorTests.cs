using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class ArticleExtractorTests
{
    private static Entry Entry(string? content = null, string title = "Second model is out") => new()
    {
        Id = "1", FeedUrl = new Uri("https://lab.example/feed"), Url = Pages.Url, Title = title, Published = new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero), ContentHtml = content,
    };

    [Fact]
    public void The_page_gives_text_byline_and_address()
    {
        var html = Pages.Article("""<meta name="author" content="Ada Lovelace"><link rel="canonical" href="https://lab.example/news/second-model?utm_source=x">""");

        var article = ArticleExtractor.Extract(Entry(), "The Lab", html, Pages.Url);

        Assert.Equal(("Ada Lovelace", Pages.Url, "The Lab"), (article?.Byline, article?.CanonicalUrl, article?.Publisher));
        Assert.EndsWith("ARTICLE-END", article?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_feeds_own_text_is_taken_where_the_page_gives_less()
    {
        var article = ArticleExtractor.Extract(Entry($"<p>{Pages.Prose}</p><p>FEED-END</p>"), "The Lab", "<html><body><p>Too short.</p></body></html>", Pages.Url);

        Assert.EndsWith("FEED-END", article?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_text_gives_no_article() => Assert.Null(ArticleExtractor.Extract(Entry(), "The Lab", "<html></html>", Pages.Url));

    [Fact]
    public void An_entry_without_text_gives_no_article() => Assert.Null(ArticleExtractor.FromEntry(Entry(), "The Lab"));

    [Fact]
    public void An_entry_without_a_title_gets_one_of_its_own_words()
    {
        var article = ArticleExtractor.FromEntry(Entry("<p>A model was shown. It is large.</p>", title: ""), "The Lab");

        Assert.Equal("A model was shown", article?.Title);
    }
}
