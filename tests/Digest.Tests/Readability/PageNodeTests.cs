using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class PageNodeTests
{
    [Fact]
    public void Blocks_of_one_kind_share_a_path()
    {
        var tree = Pages.Tree("<div class=a><p>one</p><p>two</p></div><div class=b><p>three</p></div>");

        Assert.Equal(tree.Blocks[0].Node.Path, tree.Blocks[1].Node.Path);
        Assert.NotEqual(tree.Blocks[0].Node.Path, tree.Blocks[2].Node.Path);
    }
}
