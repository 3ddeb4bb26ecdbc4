using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class LexerTests
{
    [Theory]
    [InlineData("a  {{- 1 -}}  b", "a1b")]
    [InlineData("a\n  {{~ 1 ~}}  \n  b", "a\n1  b")]
    [InlineData("{%{ {{ x }} }%}", " {{ x }} ")]
    [InlineData("no code", "no code")]
    public void White_space_is_taken_where_it_is_asked_for(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
