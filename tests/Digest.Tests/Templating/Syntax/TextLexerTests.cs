using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class TextLexerTests
{
    [Theory]
    [InlineData("{{ $\"{1 + 1} and {'x' | string.upcase}\" }}", "2 and X")]
    [InlineData("{{ $'\\{{1}\\}' }}", "{1}")]
    public void Interpolated_texts_hold_expressions(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Fact]
    public void A_text_must_end()
    {
        Assert.Equal("text(1,5) : error : Unexpected token a\ntext(1,5) : error : Unexpected end of file while parsing a string not terminated by a '", Rendering.ProblemOf("{{ 'a"));
    }
}
