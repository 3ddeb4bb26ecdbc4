using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class NumberLexerTests
{
    [Fact]
    public void A_number_must_have_digits()
    {
        Assert.Equal("text(1,4) : error : Unexpected token 0x\ntext(1,4) : error : Invalid hex number, expecting at least an hex digit [0-9a-fA-F] after 0x", Rendering.ProblemOf("{{ 0x }}"));
    }
}
