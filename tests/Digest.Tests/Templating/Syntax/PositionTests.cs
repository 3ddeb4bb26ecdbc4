using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class PositionTests
{
    [Fact]
    public void The_end_of_the_text_has_no_place()
    {
        Assert.Equal("text(0,0) : error : Error while parsing binary expression: Expecting an <expression> to the right of the operator instead of `<eof>` in: <expression> operator <expression>", Rendering.ProblemOf("{{ 1 +"));
    }
}
