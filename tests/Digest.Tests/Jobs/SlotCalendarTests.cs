using Digest.App;
using Digest.App.Jobs;

namespace Digest.Tests.Jobs;

public sealed class SlotCalendarTests
{
    [Theory]
    [InlineData("0 30 2 ? * SUN", "Europe/Berlin", "2026-03-20T00:00:00+01:00", "2026-03-22T02:30:00+01:00 2026-03-29T03:00:00+02:00 2026-04-05T02:30:00+02:00")]
    [InlineData("0 30 2 ? * SUN", "Europe/Berlin", "2026-10-15T00:00:00+02:00", "2026-10-18T02:30:00+02:00 2026-10-25T02:30:00+02:00 2026-11-01T02:30:00+01:00")]
    [InlineData("0 0 8 ? * MON", "Europe/Berlin", "2026-03-20T00:00:00+01:00", "2026-03-23T08:00:00+01:00 2026-03-30T08:00:00+02:00 2026-04-06T08:00:00+02:00")]
    [InlineData("0 0 8 ? * MON", "Asia/Shanghai", "2026-03-20T00:00:00+08:00", "2026-03-23T08:00:00+08:00 2026-03-30T08:00:00+08:00 2026-04-06T08:00:00+08:00")]
    [InlineData("30 1 * * 0", "America/New_York", "2026-10-25T00:00:00-04:00", "2026-10-25T01:30:00-04:00 2026-11-01T01:30:00-04:00 2026-11-08T01:30:00-05:00")]
    public void A_weekly_time_stays_at_its_wall_time_over_changes_of_the_clock(string cron, string zone, string from, string expected)
    {
        var calendar = SlotCalendar.Parse(cron, zone);

        var firings = calendar.After(DateTimeOffset.Parse(from, null)).Take(3).Select(firing => firing.ToString("yyyy-MM-ddTHH:mm:sszzz", null));

        Assert.Equal(expected, string.Join(' ', firings));
    }

    [Theory]
    [InlineData("0 0 8 ? * MON", "2026-06-01T08:00:00Z", "2026-06-01T08:00:00Z")]
    [InlineData("0 0 8 ? * MON", "2026-06-01T07:59:59Z", "2026-05-25T08:00:00Z")]
    [InlineData("0 * * * * ?", "2026-06-01T07:59:59Z", "2026-06-01T07:59:00Z")]
    [InlineData("0 0 8 1 1 ?", "2026-06-01T07:59:59Z", "2026-01-01T08:00:00Z")]
    public void The_newest_firing_is_found_however_rare(string cron, string at, string expected)
    {
        var calendar = SlotCalendar.Parse(cron, "UTC");

        Assert.Equal(DateTimeOffset.Parse(expected, null), calendar.NewestAt(DateTimeOffset.Parse(at, null)));
    }

    [Theory]
    [InlineData("0 0 25 ? * MON", "UTC", "Schedule:Cron")]
    [InlineData("every monday", "UTC", "Schedule:Cron")]
    [InlineData("0 0 8 ? * MON", "Berlin", "Schedule:TimeZone")]
    public void What_cannot_be_read_says_what_to_write(string cron, string zone, string named)
    {
        var problem = Assert.Throws<UsageException>(() => SlotCalendar.Parse(cron, zone));

        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
        Assert.Contains("Write", problem.Message, StringComparison.Ordinal);
    }
}
