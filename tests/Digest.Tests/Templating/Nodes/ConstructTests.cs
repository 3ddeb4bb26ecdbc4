using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class ConstructTests
{
    [Theory]
    [InlineData("{{ x = }}", "text(1,8) : error : Error while parsing assign expression: Expecting <expression> instead of `}}` in: <target_expression> = <value_expression>")]
    [InlineData("{{ capture }}", "text(1,12) : error : Error while parsing capture statement: Expecting <expression> instead of `}}` in: capture <variable> ... end\ntext(1,12) : error : Error while parsing capture statement: The <end> statement was not found in: capture <variable> ... end")]
    public void An_error_shows_the_form_of_what_was_being_read(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
