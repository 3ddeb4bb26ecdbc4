using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2026-05-04T10:00:00+08:00")]
    [InlineData("2026年5月4日 10:00")]
    [InlineData("Published May 4, 2026 by Ada")]
    [InlineData("4 May 2026")]
    [InlineData("4th of May, 2026")]
    [InlineData("Mon, 04 May 2026 10:00:00 GMT")]
    [InlineData("5/4/2026")]
    [InlineData("04.05.2026")]
    public void Dates_are_read_as_people_write_them(string text) => Assert.Equal(new DateTime(2026, 5, 4), WrittenDate.Read(text)?.Date);

    [Theory]
    [InlineData(null)]
    [InlineData("yesterday")]
    [InlineData("0001-01-01")]
    [InlineData("13/45/2026")]
    public void Other_texts_are_no_dates(string? text) => Assert.Null(WrittenDate.Read(text));

    [Fact]
    public void A_date_can_be_taken_out() => Assert.Equal("Ada Lovelace", WrittenDate.Without("May 4, 2026 Ada Lovelace").Trim());
}
