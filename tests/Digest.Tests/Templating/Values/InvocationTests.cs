using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class InvocationTests
{
    [Theory]
    [InlineData("{{ 5 | string.append 1.5 }}", "51.5")]
    [InlineData("{{ '7' | math.round }}", "7")]
    public void A_builtin_sees_its_arguments_converted(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
