using Digest.App.Phases;
using Digest.Fetching;
using Digest.Parsing;
using Digest.Storage;
using Digest.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Phases;

public sealed class CollectorTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly Feed Source = new() { Url = new("https://a.example/feed"), Title = "Outlet" };
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;
    private static readonly string Paragraph = string.Concat(Enumerable.Repeat("Qwen released a model with more parameters on Monday. ", 40));

    [Fact]
    public async Task New_entries_become_articles_of_their_publisher()
    {
        await using var store = await OpenAsync();
        var collector = Collector(store, new ScriptedFetcher(request => ScriptedFetcher.Fresh(request, Rss(1, Paragraph))));

        var report = await collector.CollectAsync([Source], None);

        var article = Assert.Single(await store.ArticlesInAsync(Period.WeekEnding(Now.AddHours(1)), None));
        Assert.Equal((1, 1, "Outlet"), (report.NewEntries, report.Articles, article.Publisher));
    }

    [Fact]
    public async Task A_second_fetch_gives_nothing_twice_and_sends_the_validators()
    {
        await using var store = await OpenAsync();
        var fetcher = new ScriptedFetcher(request => ScriptedFetcher.Fresh(request, Rss(2, "x")) with { ETag = "\"1\"" });
        var collector = Collector(store, fetcher);
        await collector.FetchAsync([Source], onSchedule: false, None).ToListAsync(None);

        var again = await collector.FetchAsync([Source], onSchedule: false, None).ToListAsync(None);

        Assert.Empty(Assert.Single(again).Entries);
        Assert.Equal([null, "\"1\""], fetcher.Requests.Select(request => request.ETag));
    }

    [Fact]
    public async Task Entries_fetched_earlier_become_articles_later()
    {
        await using var store = await OpenAsync();
        var collector = Collector(store, new ScriptedFetcher(request => ScriptedFetcher.Fresh(request, Rss(3, Paragraph))));
        await collector.FetchAsync([Source], onSchedule: false, None).ToListAsync(None);

        Assert.Equal(3, await collector.ReadAsync([Source], Now.AddDays(-8), None));
        Assert.Equal(0, await collector.ReadAsync([Source], Now.AddDays(-8), None));
    }

    [Fact]
    public async Task A_feed_that_fails_is_remembered_with_its_problem_and_told_as_a_change()
    {
        await using var store = await OpenAsync();
        await store.SaveFeedStatesAsync([new FeedState(Source.Url) { CheckedAt = Now.AddDays(-1) }], None);
        var collector = Collector(store, new ScriptedFetcher(_ => ScriptedFetcher.Failed()));

        var report = await collector.CollectAsync([Source], None);

        Assert.Equal(("down", FeedHealth.Failing), (Assert.Single(await store.FeedStatesAsync(None)).LastProblem, Assert.Single(report.Changes).State.Health));
        Assert.Equal(1, report.Failures);
    }

    private static Task<Store> OpenAsync() => Store.OpenAsync(new StorageOptions { Path = ":memory:" }, new FakeTimeProvider(Now), None);

    private static Collector Collector(Store store, IFetcher fetcher)
    {
        var (options, clock) = (new FetchingOptions { Pages = false }, new FakeTimeProvider(Now));
        return new Collector(store, new FeedRound(fetcher, new FeedReader(new FeedParser()), options, clock), new ArticleReader(fetcher, options), options, clock);
    }

    private static string Rss(int count, string text) =>
        $"<rss version='2.0'><channel><title>A</title>{string.Concat(Enumerable.Range(0, count).Select(i => $"<item><title>Story {i}</title><link>https://a.example/{i}</link><pubDate>Sun, 31 May 2026 0{i}:00:00 GMT</pubDate><description>{text}</description></item>"))}</channel></rss>";
}
