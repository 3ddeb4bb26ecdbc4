using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class ExpressionReaderTests
{
    [Theory]
    [InlineData("{{ 1 + 2 * 3 }} {{ 2 * 3 + 1 }} {{ 1 + 2 == 3 && true }}", "7 7 true")]
    [InlineData("{{ 10 - 2 - 3 }}", "5")]
    [InlineData("{{ x = [1]; x[0] + 1 }}", "2")]
    public void Operators_bind_as_they_should(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
