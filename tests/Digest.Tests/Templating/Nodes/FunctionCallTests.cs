using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class FunctionCallTests
{
    [Theory]
    [InlineData("{{ string.append('a', 'b') }}{{ string.append 'a' 'b' }}", "abab")]
    [InlineData("{{ 'a' | string.append('b') }}", "ab")]
    public void Arguments_stand_in_parentheses_or_behind_the_name(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
