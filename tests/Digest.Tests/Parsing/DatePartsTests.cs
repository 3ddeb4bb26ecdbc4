using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class DatePartsTests
{
    [Fact]
    public void Parts_beyond_their_range_roll_over()
    {
        var parts = new DateParts { Year = 2026, Month = 2, Day = 30, Hour = 24, Minute = 61 };

        Assert.Equal(new DateTimeOffset(2026, 3, 3, 1, 1, 0, TimeSpan.Zero), parts.Moment());
    }

    [Fact]
    public void A_zone_keeps_the_moment()
    {
        var parts = new DateParts { Year = 2026, Hour = 8, OffsetMinutes = 480 };

        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), parts.Moment());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2026, 13)]
    [InlineData(99999, 1)]
    public void No_calendar_has_such_a_month(int year, int month) => Assert.Null(new DateParts { Year = year, Month = month }.Moment());
}
