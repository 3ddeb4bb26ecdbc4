using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class ExpressionTests
{
    [Fact]
    public void Errors_quote_the_source_as_written()
    {
        Assert.Equal("text(1,8) : error : Cannot get the member x . y for a null object.", Rendering.ProblemOf("{{ x . y }}"));
    }
}
