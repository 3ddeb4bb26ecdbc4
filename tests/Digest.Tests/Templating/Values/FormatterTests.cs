using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class FormatterTests
{
    [Theory]
    [InlineData("{{ ['a\"b', null, 1.5, true] }}", "[\"a\\\"b\", null, 1.5, true]")]
    [InlineData("{{ 0.1 + 0.2 }} {{ 1 / 3 }} {{ 1.5e20 }}", "0.30000000000000004 0.3333333333333333 1.5E+20")]
    public void Values_inside_others_are_quoted(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Fact]
    public void A_value_that_holds_itself_is_refused()
    {
        Assert.Equal("text(1,1) : error : Structure is too deeply nested or contains reference loops.", Rendering.ProblemOf("{{ x = []; x[0] = x; x }}"));
    }
}
