using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class DateScannerTests
{
    [Fact]
    public void A_date_is_cut_into_numbers_words_and_marks()
    {
        Span<DateToken> tokens = stackalloc DateToken[DateScanner.MostTokens];

        var count = DateScanner.Scan("3 Nov 2026T09:30", tokens);

        Assert.Equal("0a0a0:0", string.Concat(tokens[..count].ToArray().Select(token => token.Kind)));
    }

    [Fact]
    public void More_tokens_than_any_date_has_are_not_looked_at() =>
        Assert.Equal(4, DateScanner.Scan(new string('-', 100), stackalloc DateToken[4]));
}
