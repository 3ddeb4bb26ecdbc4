using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class StringFunctionsTests
{
    [Theory]
    [InlineData("{{ 'a-b_c D!' | string.handleize }}", "a-b-c-d")]
    [InlineData("{{ 'one two' | string.capitalizewords }}", "One Two")]
    [InlineData("{{ 'abcabc' | string.replace_first 'b' 'x' }}{{ 'abcabc' | string.remove_last 'b' }}", "axcabcabcac")]
    [InlineData("{{ 'a' | string.pad_left 3 }}|{{ 'a' | string.pad_right 3 }}|", "  a|a  |")]
    public void Texts_are_edited(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Theory]
    [InlineData("{{ 'hello' | string.slice 1 3 }} {{ 'hello' | string.slice (-2) }} {{ 'hello' | string.slice1 1 }}", "ell lo e")]
    [InlineData("{{ '百模大战开始' | string.truncate 4 }}", "百...")]
    [InlineData("{{ 'one two three' | string.truncatewords 2 }}", "one two...")]
    [InlineData("{{ 'hello' | string.slice 9 }}", "")]
    public void Texts_are_cut(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
