using Digest.App.Phases;
using Digest.Fetching;
using Digest.Parsing;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class FeedReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly Feed Source = new() { Url = new("https://a.example/feed"), Title = "A", Fallbacks = [new("https://a.example/news")], Language = "zh-Hans" };
    private static readonly FeedReader Reader = new(new FeedParser());

    [Fact]
    public void A_web_page_in_place_of_a_feed_is_a_problem_that_says_so()
    {
        var (parsed, reading) = Reader.Read(Source, Source.Url, Fresh("<!doctype html><html><head><link rel=alternate type='application/rss+xml' href='/rss'></head><body>x</body></html>"));

        Assert.Contains("web page", reading.Problem, StringComparison.Ordinal);
        Assert.Equal("https://a.example/rss", parsed.Discovered[0].AbsoluteUri);
    }

    [Fact]
    public void A_fallback_may_be_a_page_with_a_list_of_news()
    {
        var html = "<div><p><a class=x href='/2026/05/03/one'>A first headline of news</a></p><p><a class=x href='/2026/05/03/two'>A second headline of news</a></p><p><a class=x href='/2026/05/03/three'>A third headline of news</a></p></div>";

        var (parsed, reading) = Reader.Read(Source, Source.Fallbacks[0], Fresh(html));

        Assert.Equal((null, 3), (reading.Problem, parsed.Entries.Count));
    }

    [Fact]
    public void The_editors_clock_offset_goes_before_the_learnt_one()
    {
        var parsed = new ParsedFeed { Entries = [Entry("a", Now.AddHours(1))] };
        var state = new FeedState(Source.Url) { ClockOffset = TimeSpan.FromHours(-2) };

        Assert.Equal(Now.AddHours(-7), FeedReader.Entries(Source with { ClockOffset = TimeSpan.FromHours(-8) }, state, parsed, Now)[0].Published);
        Assert.Equal(Now.AddHours(-1), FeedReader.Entries(Source, state, parsed, Now)[0].Published);
    }

    [Fact]
    public void No_entry_is_dated_after_now_and_dates_of_next_year_are_none()
    {
        var parsed = new ParsedFeed { Entries = [Entry("a", Now.AddHours(1)), Entry("b", Now.AddYears(1))] };

        Assert.Equal([Now, null], FeedReader.Entries(Source, new FeedState(Source.Url), parsed, Now).Select(entry => entry.Published));
    }

    [Fact]
    public void Of_a_long_archive_the_newest_are_kept()
    {
        var parsed = new ParsedFeed { Entries = [.. Enumerable.Range(0, 600).Select(i => Entry($"e{i}", Now.AddDays(i - 600)))] };

        var entries = FeedReader.Entries(Source, new FeedState(Source.Url), parsed, Now);

        Assert.Equal((500, Now.AddDays(-1)), (entries.Count, entries[0].Published));
    }

    [Fact]
    public void What_an_entry_leaves_unsaid_its_feed_says()
    {
        var entry = FeedReader.Entries(Source, new FeedState(Source.Url), new ParsedFeed { Entries = [Entry("a", null) with { Updated = Now.AddDays(-1) }] }, Now)[0];

        Assert.Equal(("zh-Hans", Now.AddDays(-1)), (entry.Language, entry.Published));
    }

    private static Entry Entry(string id, DateTimeOffset? published) => new() { Id = id, FeedUrl = Source.Url, Title = id, Published = published };

    private static FetchResult.Fresh Fresh(string body) => ScriptedFetcher.Fresh(new FetchRequest(Source.Url), body);
}
