using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class MathFunctionsTests
{
    [Theory]
    [InlineData("{{ 7 | math.divided_by 2 }} {{ 7 | math.divided_by 2.0 }}", "3 3.5")]
    [InlineData("{{ -3 | math.abs }} {{ 2.1 | math.ceil }} {{ 2.9 | math.floor }}", "3 3 2")]
    [InlineData("{{ 255 | math.format 'X4' }} {{ 'a' | math.is_number }}", "00FF false")]
    [InlineData("{{ null | math.plus 1 }}", "")]
    public void Numbers_are_computed(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
