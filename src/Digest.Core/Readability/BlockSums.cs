namespace Digest.Readability;

/// <summary>Running sums over the blocks that are no noise, so that any element's text is weighed at once.</summary>
public sealed class BlockSums
{
    private readonly double[] _good;
    private readonly double[] _all;

    /// <summary>Sums the blocks as they are rated and marked now.</summary>
    public BlockSums(PageTree tree)
    {
        _good = new double[tree.Blocks.Count + 1];
        _all = new double[tree.Blocks.Count + 1];
        for (var i = 0; i < tree.Blocks.Count; i++)
        {
            var block = tree.Blocks[i];
            var weight = block.IsNoise ? 0 : block.Weight;
            _good[i + 1] = _good[i] + (weight * block.Goodness);
            _all[i + 1] = _all[i] + weight;
        }
    }

    /// <summary>The good weight of the whole page.</summary>
    public double AllGood => _good[^1];

    /// <summary>The good weight inside the element.</summary>
    public double Good(PageNode node) => _good[node.EndBlock] - _good[node.FirstBlock];

    /// <summary>The weight inside the element.</summary>
    public double Weight(PageNode node) => _all[node.EndBlock] - _all[node.FirstBlock];

    /// <summary>The element's part of the page's good weight.</summary>
    public double ShareOfGood(PageNode node) => Good(node) / Math.Max(1, AllGood);

    /// <summary>The mean goodness of the element's text.</summary>
    public double MeanGoodness(PageNode node) => Good(node) / Math.Max(1, Weight(node));
}
