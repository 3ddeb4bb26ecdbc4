using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class ListArithmeticTests
{
    [Theory]
    [InlineData("{{ [1] + [2] }} {{ [1, 2] * 2 }} {{ [1, 2] == [1, 2] }} {{ [1] != [2] }}", "[1, 2] [1, 2, 1, 2] true true")]
    [InlineData("{{ [1] << 2 }} {{ 0 >> [1] }}", "[1, 2] [0, 1]")]
    public void Lists_are_joined_repeated_and_compared(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
