using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class CharacterReferencesTests
{
    [Theory]
    [InlineData("a &amp; b", "a & b")]
    [InlineData("&nbsp;&mdash;&CounterClockwiseContourIntegral;", "\u00A0—∳")]
    [InlineData("&#8217;&#x2019;&#X2019;", "’’’")]
    [InlineData("&#146;", "’")]
    [InlineData("&#0;&#31;&#xFFFFFFFFFF;", "")]
    [InlineData("AT&T &unknown; & &", "AT&T &unknown; & &")]
    [InlineData("?a=1&copy=2", "?a=1&copy=2")]
    [InlineData("&copy 2026", "© 2026")]
    public void References_are_replaced_and_all_else_stays(string text, string expected)
    {
        var target = new TextBuffer();

        CharacterReferences.Decode(text, target, CharacterReferences.NoneDeclared);

        Assert.Equal(expected, target.ToString());
    }
}
