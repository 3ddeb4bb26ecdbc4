namespace Digest.Readability;

/// <summary>Takes datelines off the head of a chosen text and lines about the page off its tail.</summary>
public static class BodyEdges
{
    // A dateline names a day, a place, a source and an author; a sentence with a date in it says more.
    private const int LongestDateline = 120;
    private const int LongestFooter = 300;

    /// <summary>Lets go of kept blocks at both ends, never of the last one.</summary>
    public static void Trim(PageTree tree)
    {
        var kept = tree.Blocks.Where(block => block.IsKept).ToList();
        var (first, last) = (0, kept.Count - 1);
        while (first < last && IsDateline(kept[first]))
            kept[first++].IsKept = false;
        while (last > first && IsFooter(kept[last]))
            kept[last--].IsKept = false;
    }

    /// <summary>A line about the page, or the one that WordPress writes under every entry of a feed.</summary>
    private static bool IsFooter(Block block) =>
        (NoiseLine.Is(block.Text) && !block.Shape.EndsSentence)
        || (block.Text.Length < LongestFooter && (block.Text.Contains("appeared first on", StringComparison.OrdinalIgnoreCase) || block.Text.Contains("first appeared on", StringComparison.OrdinalIgnoreCase)));

    private static bool IsDateline(Block block) =>
        block.Weight < LongestDateline && !block.Shape.EndsSentence && (WrittenDate.Find(block.Text) is not null || NoiseLine.Is(block.Text));
}
