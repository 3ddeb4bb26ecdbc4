using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class PageTreeTests
{
    [Fact]
    public void A_subtree_is_a_run_of_nodes_and_blocks()
    {
        var tree = Pages.Tree("<div id=a><p>one</p><p>two</p></div><div id=b><p>three</p></div>");

        var (first, second) = (Pages.ById(tree, "a"), Pages.ById(tree, "b"));

        Assert.Equal((0, 2, 2, 3), (first.FirstBlock, first.EndBlock, second.FirstBlock, second.EndBlock));
        Assert.False(first.IsWithin(second));
        Assert.True(tree.Blocks[2].Node.IsWithin(second));
    }

    [Fact]
    public void The_headline_is_found_by_the_stated_title()
    {
        var tree = Pages.Tree("<h1>The Lab of tomorrow</h1><h2>Second model is out</h2><p>Text</p>");

        tree.FindTitle("Second model is out | The Lab");

        Assert.Equal(1, tree.TitleBlock);
    }
}
