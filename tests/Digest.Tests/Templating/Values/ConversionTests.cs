using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class ConversionTests
{
    [Theory]
    [InlineData("{{ 'x' | math.round }}", "text(1,4) : error : Unable to convert type `string` to `double`")]
    [InlineData("{{ [1] | string.pluralize 'a' 'b' }}", "text(1,4) : error : Unable to convert type `array` to `int`")]
    public void What_cannot_be_converted_is_refused_at_the_argument(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
