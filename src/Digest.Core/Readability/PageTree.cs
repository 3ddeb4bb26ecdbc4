using AngleSharp.Dom;

namespace Digest.Readability;

/// <summary>A page laid flat: its elements in document order and the blocks of text between them.</summary>
public sealed class PageTree
{
    private PageTree(IReadOnlyList<PageNode> nodes, IReadOnlyList<Block> blocks)
    {
        Nodes = nodes;
        Blocks = blocks;
    }

    public IReadOnlyList<PageNode> Nodes { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Lays the page flat from the given element down, without recursion.</summary>
    public static PageTree Of(IElement root)
    {
        var nodes = new List<PageNode>();
        var blocks = new BlockBuilder();
        var path = new Stack<(PageNode Node, int Next)>();
        path.Push((Open(root, null, nodes, blocks), 0));
        while (path.TryPop(out var top))
        {
            var children = top.Node.Element.ChildNodes;
            if (top.Next == children.Length)
            {
                blocks.Close(top.Node);
                top.Node.End = nodes.Count;
                top.Node.EndBlock = blocks.Count;
                continue;
            }

            path.Push((top.Node, top.Next + 1));
            if (Visit(children[top.Next], top.Node, nodes, blocks) is { } child)
                path.Push((child, 0));
        }

        return new PageTree(nodes, blocks.Blocks);
    }

    private static PageNode? Visit(INode child, PageNode parent, List<PageNode> nodes, BlockBuilder blocks)
    {
        if (child is IText text)
            blocks.Add(text.Data);
        if (child is not IElement element || ElementKind.IsUnread(element.LocalName))
            return null;
        if (element.LocalName is "br")
        {
            blocks.BreakLine();
            return null;
        }

        return Open(element, parent, nodes, blocks);
    }

    private static PageNode Open(IElement element, PageNode? parent, List<PageNode> nodes, BlockBuilder blocks)
    {
        var node = new PageNode
        {
            Element = element,
            Parent = parent,
            Name = element.LocalName,
            Depth = parent is null ? 0 : parent.Depth + 1,
            Index = nodes.Count,
            Signature = SignatureOf(element),
        };
        nodes.Add(node);
        blocks.Open(node);
        node.FirstBlock = blocks.Count;
        return node;
    }

    private static string SignatureOf(IElement element)
    {
        var (name, id, role) = (element.GetAttribute("class"), element.GetAttribute("id"), element.GetAttribute("role"));
        return name is null && id is null && role is null ? "" : $"{name} {id} {role}".ToLowerInvariant();
    }
}
