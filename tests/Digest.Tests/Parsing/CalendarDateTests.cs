using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("26 January 2004", 2004, 1, 26)]
    [InlineData("Jan 26, 2004", 2004, 1, 26)]
    [InlineData("1/26/2004", 2004, 1, 26)]
    [InlineData("26/1/2004", 2004, 1, 26)]
    [InlineData("2.1.2004", 2004, 1, 2)]
    [InlineData("04-01-26", 2004, 1, 26)]
    [InlineData("mar., 26 janv. 2004", 2004, 1, 26)]
    [InlineData("16:31:00 +0100 26 Jan 2004", 2004, 1, 26)]
    public void Three_parts_are_understood_in_any_order(string text, int year, int month, int day)
    {
        var parts = new DateParts();
        Span<DateToken> tokens = stackalloc DateToken[DateScanner.MostTokens];

        Assert.True(CalendarDate.TryRead(text, tokens[..DateScanner.Scan(text, tokens)], ref parts, out _));
        Assert.Equal((year, month, day), (parts.Year, parts.Month, parts.Day));
    }
}
