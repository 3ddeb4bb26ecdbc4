using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class CallBinderTests
{
    [Theory]
    [InlineData("{{ 'ab' | string.ends_with 'b' ? 1 : 2 }}", "1")]
    [InlineData("{{ '12' | string.to_int + 1 }}", "13")]
    [InlineData("{{ 1 | math.plus 2 | math.times 3 }}", "9")]
    public void The_first_function_of_an_expression_takes_the_piped_value(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Theory]
    [InlineData("{{ 'x' | nothing }}", "text(1,10) : error : The function `nothing` was not found")]
    [InlineData("{{ x = 5; x 1 }}", "text(1,11) : error : Invalid target function `5` (int)")]
    public void What_is_no_function_cannot_be_called(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
