using Digest.Text;

namespace Digest.Tests.Text;

public sealed class DateMentionTests
{
    [Fact]
    public void A_date_is_written_in_either_language()
    {
        var day = new DateMention(2023, 11, 24, "", 0);

        Assert.Equal(("24 November 2023", "2023年11月24日"), (day.Write(chinese: false), day.Write(chinese: true)));
        Assert.Equal(("November 2023", "2023年11月"), ((day with { Day = null }).Write(chinese: false), (day with { Day = null }).Write(chinese: true)));
    }

    [Fact]
    public void The_year_is_the_one_that_brings_the_date_nearest()
    {
        var date = new DateMention(null, 12, 30, "", 0);

        Assert.Equal(2025, date.Around(new DateOnly(2026, 1, 4)).Year);
        Assert.Null(date.Iso());
    }

    [Fact]
    public void Only_a_date_exact_to_the_day_is_a_day() =>
        Assert.Equal((null, null, new DateOnly(2024, 2, 29)), (new DateMention(2024, 2, null, "", 0).ToDate(), new DateMention(2023, 2, 29, "", 0).ToDate(), new DateMention(2024, 2, 29, "", 0).ToDate()));
}
