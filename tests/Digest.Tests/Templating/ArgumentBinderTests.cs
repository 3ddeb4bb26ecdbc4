using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class ArgumentBinderTests
{
    [Theory]
    [InlineData("{{ f(a, b) = a + b; f 1 2 }}", "3")]
    [InlineData("{{ f(a, b) = a + b; f(b: 2, a: 1) }}", "3")]
    [InlineData("{{ f(a, b) = a + b; 1 | f 2 }}", "3")]
    [InlineData("{{ f(a, b) = a + b; f ^[1, 2] }}", "3")]
    public void Arguments_find_their_parameters(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Theory]
    [InlineData("{{ string.append 'a' }}", "text(1,21) : error : Invalid number of arguments `1` passed to `string.append 'a'` while expecting `2` arguments")]
    [InlineData("{{ string.upcase 'a' 'b' }}", "text(1,22) : error : Invalid number of arguments `2` passed to `string.upcase 'a' 'b'` while expecting `1` arguments")]
    public void A_call_with_too_few_or_too_many_arguments_is_refused_where_they_end(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
