using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class UserFunctionTests
{
    [Theory]
    [InlineData("{{ func f; ret $0 + $1; end; f 1 2 }}", "3")]
    [InlineData("{{ func f(a, b = 'x', c...); a; b; c; end; f 1 2 3 4 }}", "12[3, 4]")]
    [InlineData("{{ func $f; ret 3; end; $f }}", "3")]
    [InlineData("{{ f(x) = x * x; f 4 }}", "16")]
    public void Functions_take_and_give_values(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
