using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class WhileTests
{
    [Theory]
    [InlineData("{{ x = 0; while x < 3; x = x + 1; x; end }}", "123")]
    [InlineData("{{ x = 0; while x < 2; while.index; x += 1; end }}", "01")]
    public void A_loop_runs_while_it_holds(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
