using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class ArithmeticTests
{
    [Theory]
    [InlineData("{{ null + 1 }}|{{ null == null }}|{{ 1 == null }}|{{ null < 1 }}", "|true|false|false")]
    [InlineData("{{ [] == empty }}", "true")]
    public void Null_and_empty_have_their_own_rules(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
