using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class LiquidStatementsTests
{
    [Theory]
    [InlineData("{% if 1 == 1 and 2 > 1 %}a{% elsif true %}b{% else %}c{% endif %}", "a")]
    [InlineData("{% unless false %}u{% endunless %}", "u")]
    [InlineData("{% for i in (1..3) %}{{ forloop.index }}{% endfor %}", "123")]
    [InlineData("{% case 'b' %}{% when 'a', 'b' %}x{% endcase %}", "x")]
    public void Tags_of_liquid_are_read(string template, string expected)
    {
        Assert.Equal(expected, Rendering.OfLiquid(template));
    }
}
