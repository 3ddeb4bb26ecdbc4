using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class PipeTests
{
    [Theory]
    [InlineData("{{ 'a' | string.append 'b' | string.upcase }}", "AB")]
    [InlineData("{{ 'a' |\nstring.upcase }}", "A")]
    [InlineData("{{ x = 'a' | string.upcase; x }}", "A")]
    public void A_chain_runs_from_left_to_right(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
