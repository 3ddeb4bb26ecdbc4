namespace Digest.Readability;

/// <summary>Finds the element whose text is most probably the article and nothing else.</summary>
public static class ContentScorer
{
    /// <summary>
    /// The element with the highest expected F-measure: its good text against its own text and the good text of the whole page; null when the page has no text.
    /// </summary>
    public static PageNode? Best(PageTree tree)
    {
        var sums = new BlockSums(tree);
        PageNode? best = null;
        var highest = 0.0;
        foreach (var node in tree.Nodes)
        {
            var score = Score(node, sums);
            if (score <= highest)
                continue;
            highest = score;
            best = node;
        }

        return best;
    }

    private static double Score(PageNode node, BlockSums sums)
    {
        if (node.IsNoise || !ElementKind.IsBlock(node.Name))
            return 0;
        return 2 * sums.Good(node) / Math.Max(1, sums.AllGood + sums.Weight(node)) * ContentSigns.Bonus(node);
    }
}
