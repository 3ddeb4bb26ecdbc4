namespace Digest.Readability;

/// <summary>Marks what surrounds an article: navigation, notices, related links, comments, and what no reader sees.</summary>
public static class NoiseRemover
{
    // Theme and layout classes carry noise words too; what holds this share of the page's good text is no noise.
    private const double LargestShare = 0.4;

    // Some publishers hide the article itself until their script has run; anti-copy noise is a small part of a page.
    private const double LargestHiddenShare = 0.5;

    // Below, the text is more links and labels than sentences.
    private const double DoubtfulGoodness = 0.45;

    /// <summary>Marks elements and their blocks; blocks must have been rated.</summary>
    public static void Mark(PageTree tree)
    {
        var sums = new BlockSums(tree);
        for (var i = 1; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (!IsNoise(node, sums))
                continue;
            MarkSubtree(tree, node, NoiseSigns.IsHidden(node));
            i = node.End - 1;
        }
    }

    private static bool IsNoise(PageNode node, BlockSums sums)
    {
        if (NoiseSigns.IsHidden(node) && sums.ShareOfGood(node) < LargestHiddenShare)
            return true;
        if (node.Names.IsNoise)
            return sums.ShareOfGood(node) < LargestShare;
        return node.Names.IsDoubtful && sums.MeanGoodness(node) < DoubtfulGoodness && sums.ShareOfGood(node) < LargestShare;
    }

    private static void MarkSubtree(PageTree tree, PageNode node, bool isHidden)
    {
        for (var i = node.Index; i < node.End; i++)
            tree.Nodes[i].IsNoise = true;
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
            (tree.Blocks[i].IsNoise, tree.Blocks[i].IsHidden) = (true, isHidden);
    }
}
