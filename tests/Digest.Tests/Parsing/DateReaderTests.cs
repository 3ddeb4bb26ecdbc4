using System.Globalization;
using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2026-11-03T09:30:00+01:00", "2026-11-03T08:30:00")]
    [InlineData("2026-11-03T09:30:00.1234567Z", "2026-11-03T09:30:00")]
    [InlineData("2026-11-03 09:30", "2026-11-03T09:30:00")]
    [InlineData("20261103T093000Z", "2026-11-03T09:30:00")]
    [InlineData("2026-11", "2026-11-01T00:00:00")]
    [InlineData("2026", "2026-01-01T00:00:00")]
    [InlineData("2026-307", "2026-11-03T00:00:00")]
    [InlineData("261103", "2026-11-03T00:00:00")]
    [InlineData("Tue, 03 Nov 2026 09:30:00 GMT", "2026-11-03T09:30:00")]
    [InlineData("Tue, 3 Nov 26 09:30 EST", "2026-11-03T14:30:00")]
    [InlineData("03 Nov 2026 09:30:00 -0800", "2026-11-03T17:30:00")]
    [InlineData("Tue Nov  3 09:30:00 2026", "2026-11-03T09:30:00")]
    [InlineData("Tue Nov 3 2026 09:30:00 GMT+0200 (EET)", "2026-11-03T07:30:00")]
    [InlineData("November 3, 2026 9:30 PM", "2026-11-03T21:30:00")]
    [InlineData("3 nov 2026, 20h30", "2026-11-03T20:30:00")]
    [InlineData("11/03/2026 12:05 AM", "2026-11-03T00:05:00")]
    [InlineData("3.11.2026", "2026-11-03T00:00:00")]
    [InlineData("23/11/2026", "2026-11-23T00:00:00")]
    [InlineData("2026年11月3日 08:30", "2026-11-03T08:30:00")]
    [InlineData("2026년 11월 3일 오후 8:30", "2026-11-03T20:30:00")]
    [InlineData("mar., 3 nov. 2026 09:30:00 +0100", "2026-11-03T08:30:00")]
    [InlineData("3 ноября 2026 09:30", "2026-11-03T09:30:00")]
    [InlineData("2026-11-03T24:00:00Z", "2026-11-04T00:00:00")]
    [InlineData("Wed, 31 Jun 2026 00:00:00 GMT", "2026-07-01T00:00:00")]
    [InlineData("1793698200", "2026-11-03T09:30:00")]
    [InlineData("1793698200000", "2026-11-03T09:30:00")]
    public void A_date_is_read_in_the_forms_that_feeds_use(string text, string expected) =>
        Assert.Equal(expected, DateReader.Read(text)?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday-ish")]
    [InlineData("12:30")]
    [InlineData("2026-99-99")]
    [InlineData("99999999999999999999")]
    [InlineData("0000-00-00")]
    public void What_is_no_date_gives_none(string text) => Assert.Null(DateReader.Read(text));
}
