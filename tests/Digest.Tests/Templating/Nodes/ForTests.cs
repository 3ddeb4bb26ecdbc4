using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class ForTests
{
    [Theory]
    [InlineData("{{ for x in ['a', 'b']; for.index; x; for.last ? '' : ','; end }}", "0a,1b")]
    [InlineData("{{ for x in [1, 2, 3, 4] offset: 1 limit: 2; x; end }}", "23")]
    [InlineData("{{ for x in [1, 2] reversed; x; end }}", "21")]
    [InlineData("{{ for x in []; x; else; 'none'; end }}", "none")]
    [InlineData("{{ for x in [1, 1, 2]; for.changed ? x : '-'; end }}", "1-2")]
    public void A_loop_knows_where_it_is(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Theory]
    [InlineData("{{ x = 9; for x in [1]; x; end; x }}", "19")]
    [InlineData("{{ x = [1]; for x in x; x; end }}", "1")]
    [InlineData("{{ for x in [1]; for y in [2]; x; y; end; end }}", "12")]
    public void The_variable_of_a_loop_ends_with_it(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
