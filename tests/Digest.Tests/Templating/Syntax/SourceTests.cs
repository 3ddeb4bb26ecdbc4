using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class SourceTests
{
    [Fact]
    public void The_name_of_a_text_stands_in_its_errors()
    {
        Assert.Equal("<input>(1,6) : error : Cannot get the member x.y for a null object.", Rendering.ProblemOf("{{ '{{ x.y }}' | object.eval_template }}"));
    }
}
