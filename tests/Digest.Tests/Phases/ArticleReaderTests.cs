using Digest.App.Phases;
using Digest.Fetching;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class ArticleReaderTests
{
    private static readonly Feed Source = new() { Url = new("https://a.example/feed"), Title = "Outlet" };
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;
    private static readonly string Long = string.Concat(Enumerable.Repeat("<p>Qwen released a model with more parameters on Monday, and it does well in tests.</p>", 30));

    [Fact]
    public async Task A_feed_that_carries_the_whole_text_needs_no_page()
    {
        var fetcher = new ScriptedFetcher(_ => ScriptedFetcher.Failed());

        var article = Assert.Single(await new ArticleReader(fetcher, new FetchingOptions()).ReadAsync(Entry(Long), Source, None));

        Assert.Empty(fetcher.Requests);
        Assert.Equal("Outlet", article.Publisher);
    }

    [Fact]
    public async Task A_teaser_is_replaced_by_the_page_behind_it()
    {
        var fetcher = new ScriptedFetcher(request => ScriptedFetcher.Fresh(request, $"<html><body><article><h1>Title of the story</h1>{Long}</article></body></html>"));

        var article = Assert.Single(await new ArticleReader(fetcher, new FetchingOptions()).ReadAsync(Entry("<p>Short.</p>"), Source, None));

        Assert.True(article.Text.Length > 1000);
        Assert.True(Assert.Single(fetcher.Requests).IsPage);
    }

    [Fact]
    public async Task A_page_that_cannot_be_fetched_leaves_the_feeds_own_text_and_its_host_alone()
    {
        var fetcher = new ScriptedFetcher(_ => new FetchResult.Failed("no route") { HostUnreachable = true });
        var reader = new ArticleReader(fetcher, new FetchingOptions());

        var articles = new[] { await reader.ReadAsync(Entry("<p>Short text of the feed.</p>"), Source, None), await reader.ReadAsync(Entry("<p>Another text.</p>"), Source, None) };

        Assert.All(articles, some => Assert.Single(some));
        Assert.Single(fetcher.Requests);
    }

    [Fact]
    public async Task A_roundup_gives_an_article_a_story_without_a_fetch()
    {
        var fetcher = new ScriptedFetcher(_ => ScriptedFetcher.Failed());
        var brief = string.Concat(Enumerable.Range(1, 4).Select(i => $"<h2><a href='https://s{i}.example/x'>Laboratory number {i} releases a new model</a></h2><p>It is larger than the last one.</p>"));

        var articles = await new ArticleReader(fetcher, new FetchingOptions()).ReadAsync(Entry(brief), Source, None);

        Assert.Equal([1, 2, 3, 4], articles.Select(article => article.RoundupPart ?? 0));
        Assert.Equal(4, articles.Select(article => article.CanonicalUrl.AbsoluteUri).Distinct().Count());
        Assert.Empty(fetcher.Requests);
    }

    private static Entry Entry(string html) =>
        new() { Id = "1", FeedUrl = Source.Url, Url = new("https://a.example/1"), Title = "Title of the story", ContentHtml = html, Published = DateTimeOffset.UnixEpoch };
}
