using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class CodeLexerTests
{
    [Theory]
    [InlineData("{{ 1 # one }}{{ ## many\nlines ## 2 }}", "12")]
    [InlineData("{{ x = { a: { b: 1 } }; x.a.b }}", "1")]
    [InlineData("{{ 1..<3 }}{{ 7 // 2 }}{{ 1 << 2 }}", "[1, 2]34")]
    public void Comments_and_operators_are_told_apart(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
