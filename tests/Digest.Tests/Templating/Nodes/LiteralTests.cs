using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("{{ 1 }} {{ 1.5 }} {{ 'a' }} {{ true }} {{ null }}|", "1 1.5 a true |")]
    [InlineData("{{ 0xFF }} {{ 0b101 }} {{ 10_000 }} {{ 1e3 }}", "255 5 10000 1000")]
    public void Values_are_written_down(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
