namespace Digest.Readability;

/// <summary>
/// Chooses the blocks of a page that are its article: rules find the element that holds it, a model weighs every block against its surroundings,
/// and a second model weighs them again, knowing what the first thought of the neighbours.
/// </summary>
public static class BlockChooser
{
    // Best for sites held out of the fitting: F1 0.954 (words) and 0.985 (Chinese, runs of four signs); 0.4 loses 0.003 and 0.007.
    private const double Threshold = 0.55;

    // The model has never seen pages like one of which it keeps less of what the rules would: F1 +0.003 on held-out sites, at the cost of none.
    private const double LeastOfRuled = 0.2;

    // Below, the second look does not count a block as text of the page.
    private const double Unlikely = 0.3;

    /// <summary>Sets <see cref="Block.IsKept"/> of every block.</summary>
    public static void Choose(PageTree tree, string title)
    {
        if (ByRules(tree) is not { } best)
            return;
        var ruled = tree.Blocks.Where(block => block.IsKept).ToList();
        var first = Probabilities(tree, best, title, BlockModel.First);
        var second = Probabilities(tree, SecondLook(tree, first) ?? best, title, BlockModel.Second);
        DataTables.Settle(tree, second);
        for (var i = 0; i < second.Length; i++)
            tree.Blocks[i].IsKept = second[i] > Threshold && !tree.Blocks[i].IsHidden && !IsHeadline(tree, i, title);
        if (Weight(tree.Blocks.Where(block => block.IsKept)) < LeastOfRuled * Weight(ruled))
            ruled.ForEach(block => block.IsKept = true);
        BodyEdges.Trim(tree);
    }

    private static double Weight(IEnumerable<Block> blocks) => blocks.Sum(block => (double)block.Weight);

    /// <summary>The headline is told apart from the text.</summary>
    private static bool IsHeadline(PageTree tree, int index, string title) =>
        index == tree.TitleBlock && tree.Blocks[index].Kind is BlockKind.Heading && tree.Blocks[index].Folded == TextShape.Fold(title);

    /// <summary>The rules alone: marks noise, keeps what is left of the best element and returns that element; null when there is no text.</summary>
    public static PageNode? ByRules(PageTree tree)
    {
        BlockRater.Rate(tree);
        NoiseRemover.Mark(tree);
        if (ContentScorer.Best(tree) is not { } best)
            return null;
        BodyCleaner.Clean(tree, best);
        for (var i = best.FirstBlock; i < best.EndBlock; i++)
            tree.Blocks[i].IsKept = !tree.Blocks[i].IsNoise;
        return best;
    }

    /// <summary>Takes the probabilities for goodness and finds the best element again.</summary>
    public static PageNode? SecondLook(PageTree tree, IReadOnlyList<double> probabilities)
    {
        foreach (var node in tree.Nodes)
            node.IsNoise = false;
        for (var i = 0; i < tree.Blocks.Count; i++)
            (tree.Blocks[i].Goodness, tree.Blocks[i].IsNoise) = (probabilities[i], probabilities[i] < Unlikely);
        return ContentScorer.Best(tree);
    }

    private static double[] Probabilities(PageTree tree, PageNode best, string title, BlockModel model)
    {
        var features = new BlockFeatures(tree, best, title);
        var row = new float[BlockFeatures.Count];
        var probabilities = new double[tree.Blocks.Count];
        for (var i = 0; i < probabilities.Length; i++)
        {
            features.Measure(i, row);
            probabilities[i] = model.Probability(row);
        }

        return probabilities;
    }
}
