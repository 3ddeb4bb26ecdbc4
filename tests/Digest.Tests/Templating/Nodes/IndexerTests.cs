using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class IndexerTests
{
    [Theory]
    [InlineData("{{ x = [1, 2, 3]; x[0]; x[-1]; x[9] }}", "13")]
    [InlineData("{{ 'abc'[1] }}", "b")]
    [InlineData("{{ x = []; x[2] = 1; x }}", "[null, null, 1]")]
    public void Items_are_counted_from_either_end(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Theory]
    [InlineData("{{ x[0] }}", "text(1,4) : error : Object `x` is null. Cannot access indexer: x[0]")]
    [InlineData("{{ x = []; x[null] }}", "text(1,14) : error : Cannot access target `x` with a null indexer: x[null]")]
    public void An_index_into_null_or_by_null_is_refused(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }

    [Fact]
    public void Texts_and_foreign_lists_are_not_written()
    {
        Assert.Equal("text(1,17) : error : Cannot replace a character in a string", Rendering.ProblemOf("{{ x = 'abc'; x[1] = 'z' }}"));
    }
}
