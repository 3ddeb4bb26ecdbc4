namespace Digest.Readability;

/// <summary>Takes out of the chosen element what is not its article: lists of links, lines about the page, bylines at its head, labels at its tail.</summary>
public static class BodyCleaner
{
    private static readonly IReadOnlyList<string> NoiseLines = EmbeddedLines.Of("noise-lines.txt");

    // A line of the article may begin with the same words; one this long says more than they do.
    private const int LongestNoiseLine = 140;

    /// <summary>Marks the noise among the element's blocks.</summary>
    public static void Clean(PageTree tree, PageNode node)
    {
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            var block = tree.Blocks[i];
            if (!block.IsNoise && IsNoise(block))
                block.IsNoise = true;
        }

        TrimHead(tree, node);
        TrimTail(tree, node);
    }

    private static bool IsNoise(Block block)
    {
        if (block.LinkDensity > 0.85)
            return true;
        if (block.Weight > LongestNoiseLine)
            return false;
        return NoiseLines.Any(line => block.Text.StartsWith(line, StringComparison.OrdinalIgnoreCase));
    }

    private static void TrimHead(PageTree tree, PageNode node)
    {
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            var block = tree.Blocks[i];
            if (block.IsNoise)
                continue;
            if (block.Goodness >= 0.6 || (block.Kind is BlockKind.Heading && block.Node.Name is not "h1"))
                return;
            block.IsNoise = true;
        }
    }

    private static void TrimTail(PageTree tree, PageNode node)
    {
        for (var i = node.EndBlock - 1; i >= node.FirstBlock; i--)
        {
            var block = tree.Blocks[i];
            if (block.IsNoise)
                continue;
            if (block.Kind is BlockKind.Item or BlockKind.Cell or BlockKind.Code || block.Goodness >= 0.5)
                return;
            block.IsNoise = true;
        }
    }
}
