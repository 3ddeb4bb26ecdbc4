using Digest.App.Notices;
using Digest.App.Phases;

namespace Digest.Tests.Notices;

public sealed class OwnerNoticeTests
{
    private static readonly DateTimeOffset Monday = new(2026, 6, 1, 8, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void A_model_that_is_gone_comes_with_its_address_and_what_to_mend()
    {
        var line = Assert.Single(OwnerNotice.ModelGone("http://127.0.0.1:9/v1", "Connection refused").Lines);

        Assert.Contains("http://127.0.0.1:9/v1: Connection refused", line.English, StringComparison.Ordinal);
        Assert.Contains("Summaries__Key", line.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_that_fails_is_named_with_what_it_was_and_why()
    {
        var notice = OwnerNotice.FeedsChanged([Visit("Outlet", FeedHealth.Fine, FeedHealth.Failing, "it answers 503")]);

        var line = Assert.Single(notice.Lines);
        Assert.Equal("Outlet https://outlet.example/feed: fine → failing: it answers 503. It is asked again by itself.", line.English);
        Assert.Equal("Outlet https://outlet.example/feed：正常 → 抓取失败: it answers 503。程序会自动重试。", line.Chinese);
    }

    [Fact]
    public void A_dead_feed_comes_with_the_commands_that_mend_the_list()
    {
        var notice = OwnerNotice.FeedsChanged([Visit("Outlet", FeedHealth.Failing, FeedHealth.Dead, "it is gone (410)")]);

        Assert.Contains("digest feeds remove https://outlet.example/feed", notice.Lines[0].English, StringComparison.Ordinal);
        Assert.Contains("digest feeds add", notice.Lines[0].Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_that_recovers_is_told_without_its_old_problem()
    {
        var notice = OwnerNotice.FeedsChanged([Visit("Outlet", FeedHealth.Failing, FeedHealth.Fine, "a fallback answered")]);

        Assert.Equal("Outlet https://outlet.example/feed: failing → fine.", notice.Lines[0].English);
    }

    [Fact]
    public void A_feed_that_moved_comes_with_its_new_address()
    {
        var visit = Visit("Outlet", FeedHealth.Fine, FeedHealth.Moved, null);
        visit = visit with { State = visit.State with { MovedTo = new("https://new.example/feed") } };

        Assert.Contains("https://new.example/feed", OwnerNotice.FeedsChanged([visit]).Lines[0].English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_changes_in_another_order_give_the_same_words()
    {
        FeedVisit[] changes = [Visit("A", FeedHealth.Fine, FeedHealth.Dead, null), Visit("B", FeedHealth.Dead, FeedHealth.Fine, null)];

        Assert.Equal(OwnerNotice.FeedsChanged(changes).ToString(), OwnerNotice.FeedsChanged([.. changes.Reverse()]).ToString());
        Assert.Equal("2 sources have changed", OwnerNotice.FeedsChanged(changes).Headline.English);
    }

    [Fact]
    public void An_empty_week_is_one_line_in_each_language()
    {
        var line = Assert.Single(OwnerNotice.EmptyWeek(Period.WeekEnding(Monday)).Lines);

        Assert.Contains("2026-05-25 to 2026-06-01", line.English, StringComparison.Ordinal);
        Assert.Contains("2026-05-25 至 2026-06-01", line.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "2026-06-08 08:00 +08:00")]
    [InlineData(false, "the next one.")]
    public void A_missed_issue_says_when_its_stories_come(bool known, string expected)
    {
        var notice = OwnerNotice.Missed(Slot.At("issue", Monday), known ? Monday.AddDays(7) : null);

        Assert.Contains("2026-06-01T08:00:00", notice.Lines[0].English, StringComparison.Ordinal);
        Assert.Contains(expected, notice.Lines[0].English, StringComparison.Ordinal);
    }

    [Fact]
    public void Sending_that_stopped_says_how_far_it_came_and_why()
    {
        var notice = OwnerNotice.Stopped(new DispatchReport(3, 0, 0, 7) { Problem = "The server refuses the login." });

        Assert.Equal("Sending has stopped: 3 sent, 7 left for a later run. The server refuses the login.", notice.ToString());
    }

    [Fact]
    public void A_template_that_failed_is_named()
    {
        Assert.Contains("issue.sbn-html(3,1)", OwnerNotice.FellBack("issue.sbn-html(3,1): end is missing").Lines[0].Chinese, StringComparison.Ordinal);
    }

    private static FeedVisit Visit(string title, FeedHealth was, FeedHealth now, string? problem)
    {
        var feed = new Feed { Url = new($"https://{title}.example/feed"), Title = title };
        return new FeedVisit(feed, new FeedState(feed.Url) { Health = was }, new FeedState(feed.Url) { Health = now, LastProblem = problem });
    }
}
