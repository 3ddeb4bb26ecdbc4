using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class SyntaxFaultTests
{
    [Fact]
    public void Lines_and_columns_count_from_one()
    {
        Assert.Equal("text(2,10) : error : Error while parsing binary expression: Expecting an <expression> to the right of the operator instead of `}}` in: <expression> operator <expression>", Rendering.ProblemOf("a\nb {{ 1 + }}"));
    }
}
