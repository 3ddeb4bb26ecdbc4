using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class PageParserTests
{
    [Fact]
    public void A_deep_page_is_flattened()
    {
        var document = PageParser.Parse(string.Concat(Enumerable.Repeat("<div>", 50_000)) + "<p>end</p>");

        Assert.EndsWith("end", document.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_beyond_the_limit_is_cut() =>
        Assert.True(PageParser.Parse(new string('a', PageParser.MaximumLength + 100)).DocumentElement.TextContent.Length <= PageParser.MaximumLength);
}
