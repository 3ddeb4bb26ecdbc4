using Digest.Fetching;

namespace Digest.Tests.Fetching;

public sealed class FeedRhythmTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Dates_in_the_future_teach_the_error_of_the_clock_in_whole_hours()
    {
        var rhythm = FeedRhythm.Of([Now.AddHours(7.4), Now.AddHours(3), Now.AddHours(-1)], Now);

        Assert.Equal((TimeSpan.FromHours(-8), Now.AddHours(-0.6)), (rhythm.ClockOffset, rhythm.Newest));
    }

    [Fact]
    public void A_date_beyond_every_zone_teaches_nothing()
    {
        var rhythm = FeedRhythm.Of([Now.AddYears(70), Now.AddHours(-2)], Now);

        Assert.Equal((null, Now.AddHours(-2)), (rhythm.ClockOffset, rhythm.Newest));
    }

    [Fact]
    public void The_rhythm_is_the_median_gap_of_the_newest()
    {
        Assert.Equal(TimeSpan.FromHours(2), FeedRhythm.Of([Now, Now.AddHours(-1), Now.AddHours(-3), Now.AddHours(-90)], Now).Median);
    }

    [Theory]
    [InlineData(13, 1, false)]
    [InlineData(15, 1, true)]
    [InlineData(60, 30, false)]
    [InlineData(200, 365, true)]
    public void Silence_is_three_times_the_rhythm_but_two_weeks_at_least_and_half_a_year_at_most(int quietDays, int rhythmDays, bool silent)
    {
        Assert.Equal(silent, FeedRhythm.IsSilent(Now.AddDays(-quietDays), TimeSpan.FromDays(rhythmDays), Now));
    }
}
