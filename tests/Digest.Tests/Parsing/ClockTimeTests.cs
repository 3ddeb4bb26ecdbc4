using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class ClockTimeTests
{
    [Theory]
    [InlineData("16:31:05 +02:00", 16, 31, 5, 120)]
    [InlineData("4:31 PM EST", 16, 31, 0, -300)]
    [InlineData("12:05 AM", 0, 5, 0, 0)]
    [InlineData("20h30", 20, 30, 0, 0)]
    [InlineData("16:31 GMT-01:01", 16, 31, 0, -61)]
    [InlineData("16:31 -330", 16, 31, 0, -210)]
    public void A_time_and_its_zone_are_read(string text, int hour, int minute, int second, int offset)
    {
        var parts = new DateParts();
        Span<DateToken> tokens = stackalloc DateToken[DateScanner.MostTokens];

        ClockTime.Read(text, tokens[..DateScanner.Scan(text, tokens)], used: 0, ref parts);

        Assert.Equal((hour, minute, second, offset), (parts.Hour, parts.Minute, parts.Second, parts.OffsetMinutes));
    }
}
