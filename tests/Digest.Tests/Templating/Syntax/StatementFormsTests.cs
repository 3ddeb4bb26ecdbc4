using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class StatementFormsTests
{
    [Theory]
    [InlineData("{{ for x 1; end }}", "text(1,4) : error : Error while parsing for statement: Expecting 'in' word instead of `1` in: for <variable> in <expression> ... end")]
    [InlineData("{{ for 1 in x; end }}", "text(1,4) : error : Error while parsing for statement: Expecting a variable instead of `1` in: for <variable> in <expression> ... end")]
    public void What_a_statement_lacks_is_told(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
