using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class ScribanStatementsTests
{
    [Fact]
    public void A_case_holds_nothing_but_its_branches()
    {
        Assert.Equal("text(1,12) : error : Unexpected statement/expression `x` in the body of a `case` statement. Only `when`/`else` are expected.", Rendering.ProblemOf("{{ case 1; x; when 1; end }}"));
    }
}
