using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class BlockHostTests
{
    [Theory]
    [InlineData("{{ if true; if false; 'a'; else; 'b'; end; end }}", "b")]
    [InlineData("{{ for x in []; if x; end; else; 'none'; end }}", "none")]
    public void An_else_belongs_to_the_nearest_condition(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
