using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class ThisObjectTests
{
    [Theory]
    [InlineData("{{ x = 1; this.x; this['x'] }}", "11")]
    [InlineData("{{ this.y = 2; y }}", "2")]
    public void The_globals_are_an_object(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
