using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class CollectionsTests
{
    [Theory]
    [InlineData("{{ [1, 'a', [null]] }}", "[1, \"a\", [null]]")]
    [InlineData("{{ { a: 1, 'b': { c: 2 } } }}", "{a: 1, b: {c: 2}}")]
    [InlineData("{{ n = 3; $'{n + 1} of {n}' }}", "4 of 3")]
    public void Arrays_and_objects_are_built(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
