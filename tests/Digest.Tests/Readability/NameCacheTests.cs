using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class NameCacheTests
{
    [Fact]
    public void Equal_names_are_judged_once()
    {
        var nodes = Pages.Tree("<div class=sidebar></div><div class=sidebar></div>").Nodes.Where(node => node.Name is "div").ToList();

        Assert.Same(nodes[0].Names, nodes[1].Names);
        Assert.True(nodes[0].Names.IsNoise);
    }
}
