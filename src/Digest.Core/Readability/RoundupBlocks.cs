using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Digest.Readability;

/// <summary>Lays the nested HTML of an entry out as a row of blocks.</summary>
internal static class RoundupBlocks
{
    private static readonly FrozenSet<string> Blocks =
        "h1 h2 h3 h4 h5 h6 p li blockquote pre table figure hr ul ol dl div section article main header footer aside center tbody tr td"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Opened = "ul ol div section article main header footer aside center table tbody tr td body".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Skipped = "script style noscript template nav form".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The blocks below an element, in order; without recursion, since foreign HTML nests as deep as it likes.</summary>
    public static IReadOnlyList<RoundupBlock> Of(IElement root)
    {
        var blocks = new List<RoundupBlock>();
        var pending = new Stack<INode>();
        pending.Push(root);
        while (pending.TryPop(out var node))
        {
            if (node is IElement element && Skipped.Contains(element.LocalName)) continue;
            if (node is IElement container && IsOpened(container))
            {
                for (var child = container.LastChild; child is not null; child = child.PreviousSibling) pending.Push(child);
                continue;
            }

            Add(blocks, node);
        }

        return blocks;
    }

    private static bool IsOpened(IElement element) =>
        Opened.Contains(element.LocalName) && (element.LocalName is "ul" or "ol" or "body" || element.Children.Any(child => Blocks.Contains(child.LocalName)));

    private static void Add(List<RoundupBlock> blocks, INode node)
    {
        if (node.NodeType is not (NodeType.Element or NodeType.Text)) return;
        var text = Fold(node.TextContent);
        var name = node is IElement element ? element.LocalName : "#text";
        if (text.Length > 0 || name is "hr" or "figure" or "img" || (node is IElement picture && picture.QuerySelector("img") is not null)) blocks.Add(new RoundupBlock(node, name, text));
    }

    /// <summary>Words with single blanks between them.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
