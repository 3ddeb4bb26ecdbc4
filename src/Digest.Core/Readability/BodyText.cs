using System.Text;

namespace Digest.Readability;

/// <summary>Writes the kept blocks of a page as plain text, one paragraph a line.</summary>
public static class BodyText
{
    /// <summary>The text; cells of a table row share a line.</summary>
    public static string Write(PageTree tree)
    {
        var text = new StringBuilder();
        Block? previous = null;
        foreach (var block in tree.Blocks)
        {
            if (!block.IsKept)
                continue;
            Append(text, previous, block);
            previous = block;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block? previous, Block block)
    {
        if (previous is not null)
            text.Append(IsSameRow(previous, block) ? " | " : "\n");
        if (block.Kind is BlockKind.Item)
            text.Append("- ");
        text.Append(block.Text);
    }

    private static bool IsSameRow(Block previous, Block block) =>
        previous.Kind is BlockKind.Cell && block.Kind is BlockKind.Cell && ReferenceEquals(previous.Node.Parent, block.Node.Parent);
}
