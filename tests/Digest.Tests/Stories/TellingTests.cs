using Digest.Stories;
using Digest.Text;

namespace Digest.Tests.Stories;

public sealed class TellingTests
{
    private static readonly DateTimeOffset Day = new(2026, 5, 25, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_bare_date_stands_for_noon_where_the_language_is_written()
    {
        Assert.Equal(4, new Telling("", TextLanguage.SimplifiedChinese, "", "") { Published = Day }.Moment?.Hour);
        Assert.Equal(17, new Telling("", TextLanguage.English, "", "") { Published = Day }.Moment?.Hour);
    }

    [Fact]
    public void A_time_of_day_is_kept()
    {
        Assert.Equal(Day.AddHours(9), new Telling("", TextLanguage.English, "", "") { Published = Day.AddHours(9) }.Moment);
    }
}
