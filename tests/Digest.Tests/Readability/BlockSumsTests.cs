using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BlockSumsTests
{
    [Fact]
    public void Noise_counts_for_nothing()
    {
        var tree = Pages.Tree("<div id=a><p>four</p></div><div id=b><p>fifty</p></div>");
        foreach (var block in tree.Blocks) block.Goodness = 0.5;
        tree.Blocks[1].IsNoise = true;

        var sums = new BlockSums(tree);

        Assert.Equal((2, 4, 1.0, 0.5), (sums.AllGood, sums.Weight(tree.Nodes[0]), sums.ShareOfGood(Pages.ById(tree, "a")), sums.MeanGoodness(Pages.ById(tree, "a"))));
        Assert.Equal(0, sums.Good(Pages.ById(tree, "b")));
    }
}
