using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class NumberArithmeticTests
{
    [Theory]
    [InlineData("{{ 1 + 2.5 }} {{ 10 / 4 }} {{ 10 // 4 }} {{ 10 % 4 }} {{ 2147483647 + 1 }}", "3.5 2.5 2 2 2147483648")]
    [InlineData("{{ 1.1m + 1 }} {{ 9223372036854775807 + 1 }} {{ true == false }}", "2.1 9223372036854775808 false")]
    [InlineData("{{ 1..3 }} {{ 3..1 }}", "[1, 2, 3] [3, 2, 1]")]
    public void The_wider_type_wins(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Fact]
    public void A_division_by_nothing_is_an_error()
    {
        Assert.Equal("text(1,6) : error : Attempted to divide by zero.", Rendering.ProblemOf("{{ 1 // 0 }}"));
    }
}
