namespace Digest.Readability;

/// <summary>Decides on the cells of a table together: half a table tells nothing.</summary>
public static class DataTables
{
    // A table of figures between two paragraphs of an article is part of it; one of links may not be.
    private const double AmidProse = 0.3;
    private const double MostLinks = 0.3;
    private const double Sure = 0.7;

    /// <summary>Gives every cell of a table the mean probability of all its cells, more where the article goes on before and after it.</summary>
    public static void Settle(PageTree tree, double[] probabilities)
    {
        var cells = Enumerable.Range(0, tree.Blocks.Count).Where(i => tree.Blocks[i].Kind is BlockKind.Cell);
        foreach (var table in cells.GroupBy(i => TableOf(tree.Blocks[i].Node)).Where(table => table.Key is not null))
        {
            var weight = table.Sum(i => tree.Blocks[i].Weight);
            var mean = table.Sum(i => tree.Blocks[i].Weight * probabilities[i]) / weight;
            if (IsAmidProse(tree, probabilities, table.Min(), table.Max()) && table.Sum(i => tree.Blocks[i].LinkWeight) < weight * MostLinks)
                mean = Math.Min(1, mean + AmidProse);
            foreach (var i in table)
                probabilities[i] = mean;
        }
    }

    private static bool IsAmidProse(PageTree tree, double[] probabilities, int first, int last) =>
        first > 0 && last + 1 < tree.Blocks.Count && Math.Min(probabilities[first - 1], probabilities[last + 1]) > Sure;

    /// <summary>The nearest table around a node.</summary>
    public static PageNode? TableOf(PageNode? node)
    {
        while (node is not null && node.Name is not "table")
            node = node.Parent;
        return node;
    }
}
