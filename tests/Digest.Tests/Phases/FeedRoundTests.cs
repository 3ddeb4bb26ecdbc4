using Digest.App.Phases;
using Digest.Fetching;
using Digest.Parsing;
using Digest.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Phases;

public sealed class FeedRoundTests
{
    private const string Rss = "<rss version='2.0'><channel><title>A</title><item><title>One</title><link>https://a.example/1</link></item></channel></rss>";
    private static readonly Uri First = new("https://a.example/feed");
    private static readonly Uri Second = new("https://b.example/feed");
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero));
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_feed_is_asked_once_and_switched_off_ones_never()
    {
        var fetcher = new ScriptedFetcher(request => ScriptedFetcher.Fresh(request, Rss));
        var feeds = Enumerable.Range(0, 200).Select(i => Feed(new Uri($"https://h{i % 7}.example/{i}")) with { Enabled = i % 2 == 0 }).ToList();

        var visits = await VisitAsync(fetcher, feeds);

        Assert.Equal(100, visits.Count(visit => visit is { Succeeded: true, Entries.Count: 1 }));
        Assert.Equal(100, fetcher.Requests.Select(request => request.Url).Distinct().Count());
    }

    [Fact]
    public async Task A_fallback_answers_for_a_feed_that_fails_and_the_failure_is_told()
    {
        var fetcher = new ScriptedFetcher(request => request.Url == First ? ScriptedFetcher.Failed() : ScriptedFetcher.Fresh(request, Rss));

        var visit = Assert.Single(await VisitAsync(fetcher, [Feed(First) with { Fallbacks = [Second] }]));

        Assert.Equal((true, "down", FeedHealth.Moved, Second), (visit.Succeeded, visit.Problem, visit.State.Health, visit.State.Fallback));
        Assert.Equal(First, Assert.Single(visit.Entries).FeedUrl);
    }

    [Fact]
    public async Task A_page_that_names_its_feed_leads_to_it()
    {
        var fetcher = new ScriptedFetcher(request => ScriptedFetcher.Fresh(request, request.Url == First ? "<html><link rel=alternate type=application/rss+xml href=https://b.example/feed></html>" : Rss));

        var visit = Assert.Single(await VisitAsync(fetcher, [Feed(First)]));

        Assert.Equal((true, Second, FeedHealth.Moved), (visit.Succeeded, visit.State.MovedTo, visit.State.Health));
    }

    [Fact]
    public async Task A_host_that_did_not_connect_is_not_tried_again_in_the_round()
    {
        var fetcher = new ScriptedFetcher(_ => new FetchResult.Failed("no route") { HostUnreachable = true });
        var feeds = new[] { Feed(First), Feed(new Uri(First, "/other")), Feed(new Uri(First, "/third")) };

        var visits = await VisitAsync(fetcher, feeds, new FetchingOptions { Concurrency = 1 });

        Assert.Single(fetcher.Requests);
        Assert.All(visits, visit => Assert.Equal(FeedHealth.Failing, visit.State.Health));
    }

    [Fact]
    public async Task Feeds_that_are_gone_or_held_are_not_asked()
    {
        var fetcher = new ScriptedFetcher(request => ScriptedFetcher.Fresh(request, Rss));
        var gone = new FeedState(First) { Gone = true, Health = FeedHealth.Dead };
        var held = new FeedState(Second) { RetryAfter = Clock.GetUtcNow().AddHours(1), ConsecutiveFailures = 1 };

        var visits = await VisitAsync(fetcher, [Feed(First), Feed(Second)], null, gone, held);

        Assert.Empty(fetcher.Requests);
        Assert.All(visits, visit => Assert.Equal((false, true), (visit.Asked, visit.Problem is not null)));
    }

    [Fact]
    public async Task The_schedule_leaves_feeds_alone_that_are_not_due()
    {
        var fetcher = new ScriptedFetcher(request => ScriptedFetcher.Fresh(request, Rss));
        var round = Round(fetcher, new FetchingOptions());
        var states = new Dictionary<Uri, FeedState> { [First] = new(First) { NextCheckAt = Clock.GetUtcNow().AddMinutes(1) } };

        var visits = await round.VisitAsync([Feed(First)], states, onSchedule: true, None).ToListAsync(None);

        Assert.Empty(fetcher.Requests);
        Assert.Null(Assert.Single(visits).Problem);
    }

    [Fact]
    public async Task A_reader_that_stops_early_ends_the_round()
    {
        var fetcher = new ScriptedFetcher(request => ScriptedFetcher.Fresh(request, Rss));
        var feeds = Enumerable.Range(0, 100).Select(i => Feed(new Uri($"https://h{i}.example/"))).ToList();

        await foreach (var visit in Round(fetcher, new FetchingOptions { Concurrency = 2 }).VisitAsync(feeds, new Dictionary<Uri, FeedState>(), onSchedule: false, None))
            break;

        Assert.True(fetcher.Requests.Count < 100);
    }

    private static Feed Feed(Uri url) => new() { Url = url, Title = "T" };

    private static FeedRound Round(IFetcher fetcher, FetchingOptions options) => new(fetcher, new FeedReader(new FeedParser()), options, Clock);

    private static async Task<List<FeedVisit>> VisitAsync(IFetcher fetcher, IReadOnlyList<Feed> feeds, FetchingOptions? options = null, params FeedState[] states) =>
        await Round(fetcher, options ?? new FetchingOptions()).VisitAsync(feeds, states.ToDictionary(state => state.FeedUrl), onSchedule: false, None).ToListAsync(None);
}
