using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class ParserTests
{
    [Fact]
    public void All_errors_of_a_template_are_told_in_order()
    {
        Assert.Equal("text(1,8) : error : Error while parsing array initializer: Expecting <expression> instead of `}}` in: [item1, item2,...]\ntext(1,8) : error : Unexpected token found `}}` while expecting `]`.", Rendering.ProblemOf("{{ [1, }}"));
    }
}
