using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class ArraySortTests
{
    [Theory]
    [InlineData("{{ [10, 2, 6] | array.sort }}", "[2, 6, 10]")]
    [InlineData("{{ ['b', 'A', 'a'] | array.sort }}", "[\"a\", \"A\", \"b\"]")]
    [InlineData("{{ [{n: 2}, {n: 1}] | array.sort 'n' | array.map 'n' }}", "[1, 2]")]
    [InlineData("{{ null | array.sort }}", "[]")]
    public void Items_are_sorted_by_value_or_by_member(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
