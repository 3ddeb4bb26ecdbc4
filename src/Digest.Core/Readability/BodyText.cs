using System.Text;

namespace Digest.Readability;

/// <summary>Writes the blocks of an element as plain text, one paragraph a line.</summary>
public static class BodyText
{
    /// <summary>The text of the element without its noise.</summary>
    public static string Write(PageTree tree, PageNode node)
    {
        var text = new StringBuilder();
        Block? previous = null;
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            var block = tree.Blocks[i];
            if (block.IsNoise)
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
