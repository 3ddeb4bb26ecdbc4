namespace Digest.Readability;

/// <summary>Says of each block of text how probably it belongs to the article.</summary>
public static class BlockRater
{
    // Four lines of 20 words: below, a paragraph without a full stop is as often a label as prose.
    private const int LongWeight = 120;

    /// <summary>Sets the goodness of every block of the page.</summary>
    public static void Rate(PageTree tree)
    {
        foreach (var block in tree.Blocks)
            block.Goodness = Rate(block);
    }

    private static double Rate(Block block)
    {
        if (block.Kind is not BlockKind.Code && IsData(block.Text))
            return 0;
        var goodness = block.Kind switch
        {
            BlockKind.Paragraph => Prose(block),
            BlockKind.Code => 0.8,
            BlockKind.Heading => 0.5,
            BlockKind.Caption => 0.4,
            BlockKind.Item => Prose(block) * 0.8,
            _ => Prose(block) * 0.6,
        };
        return goodness * (1 - Math.Min(1, block.LinkDensity * 1.1));
    }

    /// <summary>Settings that a script keeps in an element.</summary>
    private static bool IsData(string text) => text.Length > 2 && text[0] is '{' or '[' && text.Contains("\":", StringComparison.Ordinal);

    private static double Prose(Block block)
    {
        if (block.Weight >= LongWeight)
            return 0.95;
        return block.Shape.EndsSentence ? 0.75 : 0.3;
    }
}
