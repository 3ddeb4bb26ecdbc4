namespace Digest.Readability;

/// <summary>Running sums over the blocks that are no noise, so that any element's text is weighed at once.</summary>
public sealed class BlockSums
{
    private readonly double[] good;
    private readonly double[] all;

    /// <summary>Sums the blocks as they are rated and marked now.</summary>
    public BlockSums(PageTree tree)
    {
        good = new double[tree.Blocks.Count + 1];
        all = new double[tree.Blocks.Count + 1];
        for (var i = 0; i < tree.Blocks.Count; i++)
        {
            var block = tree.Blocks[i];
            var weight = block.IsNoise ? 0 : block.Weight;
            good[i + 1] = good[i] + (weight * block.Goodness);
            all[i + 1] = all[i] + weight;
        }
    }

    /// <summary>The good weight of the whole page.</summary>
    public double AllGood => good[^1];

    /// <summary>The good weight inside the element.</summary>
    public double Good(PageNode node) => good[node.EndBlock] - good[node.FirstBlock];

    /// <summary>The weight inside the element.</summary>
    public double Weight(PageNode node) => all[node.EndBlock] - all[node.FirstBlock];

    /// <summary>The element's part of the page's good weight.</summary>
    public double ShareOfGood(PageNode node) => Good(node) / Math.Max(1, AllGood);

    /// <summary>The mean goodness of the element's text.</summary>
    public double MeanGoodness(PageNode node) => Good(node) / Math.Max(1, Weight(node));
}
