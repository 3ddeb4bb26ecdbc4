using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class NestedTests
{
    [Theory]
    [InlineData("{{ 'a' | string.append ('b' | string.upcase) }}", "aB")]
    [InlineData("{{ (1 + 2) * 3 }}", "9")]
    public void Parentheses_keep_a_pipe_out(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
