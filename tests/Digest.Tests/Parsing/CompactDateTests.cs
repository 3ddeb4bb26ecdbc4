using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class CompactDateTests
{
    [Theory]
    [InlineData("20031231", 2003, 12, 31)]
    [InlineData("031231", 2003, 12, 31)]
    [InlineData("2003-335", 2003, 1, 335)]
    [InlineData("03335", 2003, 1, 335)]
    [InlineData("-03-12", 2003, 12, 1)]
    [InlineData("-9912", 1999, 12, 1)]
    [InlineData("200312311014", 2003, 12, 31)]
    public void Dates_that_run_together_are_taken_apart(string text, int year, int month, int day)
    {
        var parts = new DateParts();
        Span<DateToken> tokens = stackalloc DateToken[DateScanner.MostTokens];

        Assert.True(CompactDate.TryRead(text, tokens[..DateScanner.Scan(text, tokens)], ref parts, out _));
        Assert.Equal((year, month, day), (parts.Year, parts.Month, parts.Day));
    }
}
