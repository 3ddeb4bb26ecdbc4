using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class LiteralReaderTests
{
    [Theory]
    [InlineData("{{ 'a\\tb\\u4E2D\\x41' }}", "a\tb中A")]
    [InlineData("{{ `a``b\\n` }}", "a`b\\n")]
    [InlineData("{{ 2147483648 }} {{ 1.5m }} {{ 99999999999999999999 }}", "2147483648 1.5 99999999999999999999")]
    public void Escapes_stand_for_characters(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
