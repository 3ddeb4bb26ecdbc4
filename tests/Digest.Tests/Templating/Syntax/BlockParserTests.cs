using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class BlockParserTests
{
    [Theory]
    [InlineData("{{ if true }}", "text(1,12) : error : Error while parsing if statement: The <end> statement was not found in: if <expression> ... end|else|else if")]
    [InlineData("{{ else; end }}", "text(1,4) : error : A else condition must be preceded by another if/else/when condition or a for loop.")]
    public void A_block_without_its_end_is_reported_where_the_text_ends(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
