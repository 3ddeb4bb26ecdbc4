using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BlockFeaturesTests
{
    [Fact]
    public void Every_number_of_a_block_is_written()
    {
        var tree = Pages.Tree(Pages.Article());
        var features = new BlockFeatures(tree, BlockChooser.ByRules(tree) ?? tree.Nodes[0], "Second model is out");
        var row = new float[BlockFeatures.Count];
        Array.Fill(row, float.NaN);

        features.Measure(3, row);

        Assert.DoesNotContain(row, float.IsNaN);
    }
}
