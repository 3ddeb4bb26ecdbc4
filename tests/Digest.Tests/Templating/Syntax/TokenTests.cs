using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class TokenTests
{
    [Fact]
    public void Line_ends_are_shown_as_escapes()
    {
        Assert.Equal("text(1,7) : error : Error while parsing binary expression: Expecting an <expression> to the right of the operator instead of `\\n` in: <expression> operator <expression>", Rendering.ProblemOf("{{ 1 +\n2 }}"));
    }
}
