using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class FunctionTableTests
{
    [Theory]
    [InlineData("{{ 4.567 | math.round }}", "5")]
    [InlineData("{{ 4.567 | math.round 1 }}", "4.6")]
    [InlineData("{{ 'abcdef' | string.truncate 4 }}", "a...")]
    [InlineData("{{ 'abcdef' | string.truncate 4 '~' }}", "abc~")]
    public void Optional_parameters_have_defaults(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
