using Digest.App.Phases;
using Digest.Fetching;
using Digest.Parsing;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class FeedFinderTests
{
    private const string Rss = "<rss version='2.0'><channel><title>A</title><item><title>One</title></item></channel></rss>";

    [Theory]
    [InlineData("/rss.xml", "<html><link rel=alternate type=application/rss+xml href=/rss.xml></html>")]
    [InlineData("/feed", "<html><body>nothing named</body></html>")]
    public async Task The_feed_is_found_where_the_page_names_it_or_at_a_usual_path(string path, string page)
    {
        var fetcher = new ScriptedFetcher(request => request.Url.AbsolutePath == path ? ScriptedFetcher.Fresh(request, Rss) : request.Url.AbsolutePath == "/" ? ScriptedFetcher.Fresh(request, page) : ScriptedFetcher.Failed());

        var (found, _) = await new FeedFinder(fetcher, new FeedReader(new FeedParser())).FindAsync(new("https://a.example/"), TestContext.Current.CancellationToken);

        Assert.Equal((path, "A"), (found?.Feed.Url.AbsolutePath, found?.Feed.Title));
    }

    [Fact]
    public async Task A_site_without_any_is_told_with_the_cure()
    {
        var fetcher = new ScriptedFetcher(request => request.Url.AbsolutePath == "/" ? ScriptedFetcher.Fresh(request, "<p>x</p>") : ScriptedFetcher.Failed());

        var (found, problem) = await new FeedFinder(fetcher, new FeedReader(new FeedParser())).FindAsync(new("https://a.example/"), TestContext.Current.CancellationToken);

        Assert.Null(found);
        Assert.Contains("--links CSS", problem, StringComparison.Ordinal);
    }
}
