using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class RegexFunctionsTests
{
    [Theory]
    [InlineData("{{ 'abc' | regex.match `(b)(c)` }}", "[\"bc\", \"b\", \"c\"]")]
    [InlineData("{{ 'aXbx' | regex.split 'x' 'i' }}", "[\"a\", \"b\", \"\"]")]
    [InlineData("{{ 'abc' | regex.replace 'b+' '-' }}", "a-c")]
    [InlineData("{{ 'a b' | regex.matches `\\w` }}", "[[\"a\"], [\"b\"]]")]
    public void Patterns_are_found_and_replaced(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
