using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class IsEmptyTests
{
    [Theory]
    [InlineData("{{ x = []; x.empty? }}{{ y = [1]; y.empty? }}{{ z = {}; z.empty? }}", "truefalsetrue")]
    [InlineData("{{ [] == empty }}{{ 'a' == empty }}", "truefalse")]
    public void Emptiness_is_asked_by_a_question_mark(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
