using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class IncrementTests
{
    [Theory]
    [InlineData("{{ x = 1; x++ }}{{ x }}", "12")]
    [InlineData("{{ x = 1; ++x }}{{ --x }}", "21")]
    public void A_variable_steps_up_and_down(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
