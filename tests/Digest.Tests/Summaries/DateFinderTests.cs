using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("将于 6 月 2 日下线", "June 2")]
    [InlineData("2026年5月26日发布", "May 26, 2026")]
    [InlineData("2026年5月起", "May 2026")]
    [InlineData("on 26 May 2026 in Paris", "May 26, 2026")]
    [InlineData("on Sept. 3, they", "September 3")]
    [InlineData("dated 2026-05-26.", "May 26, 2026")]
    public void A_date_is_found_and_written_in_english(string text, string expected)
    {
        Assert.Equal(expected, Assert.Single(DateFinder.Find(text)).Write(chinese: false));
    }

    [Theory]
    [InlineData("三个月之内完成 3 个月")]
    [InlineData("May is a modal verb and so may 45 be")]
    [InlineData("February 31 does not exist")]
    [InlineData("version 2026.13.40")]
    public void What_is_no_date_is_left_alone(string text) => Assert.Empty(DateFinder.Find(text));

    [Fact]
    public void A_date_without_a_year_takes_the_nearest()
    {
        var date = Assert.Single(DateFinder.Find("on December 30"));

        Assert.Equal(new DateOnly(2025, 12, 30), date.Resolve(new DateOnly(2026, 1, 3)));
    }
}
