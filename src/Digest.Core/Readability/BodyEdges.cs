namespace Digest.Readability;

/// <summary>Takes datelines off the head of a chosen text and lines about the page off its tail.</summary>
public static class BodyEdges
{
    // A dateline names a day, a place, a source and an author; a sentence with a date in it says more.
    private const int LongestDateline = 120;

    /// <summary>Lets go of kept blocks at both ends, never of the last one.</summary>
    public static void Trim(PageTree tree)
    {
        var kept = tree.Blocks.Where(block => block.IsKept).ToList();
        var (first, last) = (0, kept.Count - 1);
        while (first < last && IsDateline(kept[first]))
            kept[first++].IsKept = false;
        while (last > first && NoiseLine.Is(kept[last].Text) && !kept[last].Shape.EndsSentence)
            kept[last--].IsKept = false;
    }

    private static bool IsDateline(Block block) =>
        block.Weight < LongestDateline && !block.Shape.EndsSentence && (WrittenDate.Find(block.Text) is not null || NoiseLine.Is(block.Text));
}
