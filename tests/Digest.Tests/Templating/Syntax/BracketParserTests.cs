using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class BracketParserTests
{
    [Theory]
    [InlineData("{{ (1 }}", "text(1,7) : error : Invalid token `}}`. Expecting a closing `)`.")]
    [InlineData("{{ {1} }}", "text(1,5) : error : Unexpected token `1` while parsing object initializer. Expecting a simple identifier for the member name.\ntext(1,6) : error : Invalid token found `}`. Expecting <EOL>/end of line.")]
    public void Brackets_must_be_closed(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
