using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class ExpressionParserTests
{
    [Fact]
    public void An_assignment_stands_alone()
    {
        Assert.Equal("text(1,7) : error : Error while parsing assign expression: Expression is only allowed for a top level assignment in: <target_expression> = <value_expression>", Rendering.ProblemOf("{{ if x = 1; end }}"));
    }
}
