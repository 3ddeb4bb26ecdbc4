namespace Digest.Readability;

/// <summary>Decides on the cells of a table together: half a table tells nothing.</summary>
public static class DataTables
{
    /// <summary>Gives every cell of a table the mean probability of all its cells.</summary>
    public static void Settle(PageTree tree, double[] probabilities)
    {
        var cells = Enumerable.Range(0, tree.Blocks.Count).Where(i => tree.Blocks[i].Kind is BlockKind.Cell);
        foreach (var table in cells.GroupBy(i => TableOf(tree.Blocks[i].Node)).Where(table => table.Key is not null))
        {
            var weight = table.Sum(i => tree.Blocks[i].Weight);
            var mean = table.Sum(i => tree.Blocks[i].Weight * probabilities[i]) / weight;
            foreach (var i in table)
                probabilities[i] = mean;
        }
    }

    /// <summary>The nearest table around a node.</summary>
    public static PageNode? TableOf(PageNode? node)
    {
        while (node is not null && node.Name is not "table")
            node = node.Parent;
        return node;
    }
}
