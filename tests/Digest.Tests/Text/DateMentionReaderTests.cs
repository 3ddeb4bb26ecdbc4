using Digest.Text;

namespace Digest.Tests.Text;

public sealed class DateMentionReaderTests
{
    private static readonly DateOnly Written = new(2023, 11, 28);

    [Theory]
    [InlineData("2022年11月30日發布", "2022-11-30")]
    [InlineData("2021 年 5 月的大会", "2021-05")]
    [InlineData("11月24日,他说", "2023-11-24")]
    [InlineData("今年7月", "2023-07")]
    [InlineData("去年12月", "2022-12")]
    [InlineData("on November 24, 2023 it", "2023-11-24")]
    [InlineData("24 Nov 2023", "2023-11-24")]
    [InlineData("in March 2019", "2019-03")]
    [InlineData("2023-11-24", "2023-11-24")]
    [InlineData("1 月 5 日", "2024-01-05")]
    public void A_date_is_read_with_the_year_that_is_meant(string text, string iso)
    {
        var date = Assert.Single(DateMentionReader.Read(text, Written));

        Assert.Equal(iso, date.Around(Written).Iso());
    }

    [Theory]
    [InlineData("持续3个月")]
    [InlineData("version 2023.11")]
    [InlineData("may be 12 of them")]
    [InlineData("2023-13-45")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(DateMentionReader.Read(text, Written));
}
