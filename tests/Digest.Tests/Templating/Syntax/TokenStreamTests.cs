using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class TokenStreamTests
{
    [Fact]
    public void A_statement_ends_with_its_line()
    {
        Assert.Equal("text(1,6) : error : Invalid token found `}`. Expecting <EOL>/end of line.\ntext(1,6) : error : Unexpected } while no matching {", Rendering.ProblemOf("{{ 1 } 2 }}"));
    }
}
