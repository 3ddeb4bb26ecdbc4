using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class AnonymousFunctionTests
{
    [Theory]
    [InlineData("{{ f = do; ret $0 * 2; end; f 4 }}", "8")]
    [InlineData("{{ (do; ret 1; end) + 1 }}", "2")]
    public void A_function_is_a_value(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
