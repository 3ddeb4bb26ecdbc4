using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class VariableTests
{
    [Theory]
    [InlineData("{{ $x = 1; func f; $x = 2; $x; end; f; $x }}", "21")]
    [InlineData("{{ nothing }}|", "|")]
    public void Locals_belong_to_their_call(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
