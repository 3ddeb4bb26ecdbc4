namespace Digest.Readability;

/// <summary>Takes out of the chosen element what is not its article: lists of links, lines about the page, bylines at its head, labels at its tail.</summary>
public static class BodyCleaner
{
    // Above, a line is there for its links.
    private const double LinksAlone = 0.85;

    /// <summary>Marks the noise among the element's blocks.</summary>
    public static void Clean(PageTree tree, PageNode node)
    {
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            var block = tree.Blocks[i];
            if (!block.IsNoise && IsNoise(block))
                block.IsNoise = true;
        }

        if (Find(tree, node, IsProse) is not { } prose)
            return;
        TrimHead(tree, node, prose);
        TrimTail(tree, node, prose);
    }

    private static bool IsNoise(Block block) =>
        block.LinkDensity > LinksAlone || (block.Weight < NoiseLine.LongestLine && NoiseLine.Is(block.Text));

    private static bool IsProse(Block block) => block.Goodness >= 0.6;

    private static int? Find(PageTree tree, PageNode node, Func<Block, bool> wanted)
    {
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            if (!tree.Blocks[i].IsNoise && wanted(tree.Blocks[i]))
                return i;
        }

        return null;
    }

    private static void TrimHead(PageTree tree, PageNode node, int prose)
    {
        for (var i = node.FirstBlock; i < prose; i++)
        {
            var block = tree.Blocks[i];
            if (block is { IsNoise: false, Kind: BlockKind.Heading } && block.Node.Name is not "h1")
                return;
            block.IsNoise = true;
        }
    }

    private static void TrimTail(PageTree tree, PageNode node, int prose)
    {
        for (var i = node.EndBlock - 1; i > prose; i--)
        {
            var block = tree.Blocks[i];
            if (!block.IsNoise && (block.Kind is BlockKind.Item or BlockKind.Cell or BlockKind.Code || block.Goodness >= 0.5))
                return;
            block.IsNoise = true;
        }
    }
}
