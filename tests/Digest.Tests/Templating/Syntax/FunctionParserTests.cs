using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class FunctionParserTests
{
    [Theory]
    [InlineData("{{ func f(a = 1, b); end }}", "text(1,18) : error : Cannot declare a normal parameter after an optional parameter.")]
    [InlineData("{{ func f(a..., b = 1); end }}", "text(1,17) : error : Cannot declare an optional parameter after a variable parameter (`...`).")]
    public void Parameters_come_in_order(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
