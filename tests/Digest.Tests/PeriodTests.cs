namespace Digest.Tests;

public sealed class PeriodTests
{
    private static readonly DateTimeOffset Monday = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_period_includes_its_start_and_excludes_its_end()
    {
        var week = Period.WeekEnding(Monday);

        Assert.True(week.Contains(Monday.AddDays(-7)));
        Assert.False(week.Contains(Monday));
    }
}
