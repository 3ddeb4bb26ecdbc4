using AngleSharp.Dom;

namespace Digest.Readability;

/// <summary>A page laid flat: its elements in document order and the blocks of text between them.</summary>
public sealed class PageTree
{
    // The longest real articles have some thousand blocks; what comes after so many is no longer looked at.
    private const int MostBlocks = 15_000;
    private const int MostNodes = 100_000;

    private readonly List<PageNode> _nodes = [];
    private readonly NameCache _cache = new();
    private readonly BlockBuilder _blocks = new();

    private PageTree()
    {
    }

    public IReadOnlyList<PageNode> Nodes => _nodes;

    public IReadOnlyList<Block> Blocks => _blocks.Blocks;

    /// <summary>What the page's meta and link elements state.</summary>
    public PageStatements Statements { get; } = new();

    /// <summary>The index of the block that shows the headline; −1 until it was found.</summary>
    public int TitleBlock { get; private set; } = -1;

    /// <summary>Looks for the headline: the h1 or the first block whose words are those of a stated title, else the first h1.</summary>
    public void FindTitle(string stated)
    {
        var folded = TextShape.Fold(stated);
        for (var i = 0; i < Blocks.Count; i++)
        {
            var block = Blocks[i];
            var isCandidate = block.Weight is > 8 and < 400 && (block.Kind is BlockKind.Heading || block.LinkDensity < 0.5);
            if (isCandidate && folded.Contains(block.Folded, StringComparison.Ordinal))
            {
                TitleBlock = i;
                return;
            }
        }

        TitleBlock = _blocks.Blocks.ToList().FindIndex(block => block.Node.Name is "h1");
    }

    /// <summary>Lays the page flat from the given element down, without recursion.</summary>
    public static PageTree Of(IElement root)
    {
        var tree = new PageTree();
        tree.Walk(root);
        return tree;
    }

    private void Walk(IElement root)
    {
        var path = new Stack<(PageNode Node, int Next)>();
        path.Push((Open(root, null), 0));
        while (path.TryPop(out var top))
        {
            var children = top.Node.Element.ChildNodes;
            if (top.Next == children.Length || _blocks.Count >= MostBlocks || _nodes.Count >= MostNodes)
            {
                _blocks.Close(top.Node);
                top.Node.End = _nodes.Count;
                top.Node.EndBlock = _blocks.Count;
                continue;
            }

            path.Push((top.Node, top.Next + 1));
            if (Visit(children[top.Next], top.Node) is { } child)
                path.Push((child, 0));
        }
    }

    private PageNode? Visit(INode child, PageNode parent)
    {
        if (child is IText text)
            _blocks.Add(text.Data);
        if (child is not IElement element)
            return null;
        if (element.LocalName is "meta" or "link")
            Statements.Add(element);
        if (ElementKind.IsUnread(element.LocalName))
            return null;
        if (element.LocalName is "br")
        {
            _blocks.BreakLine();
            return null;
        }

        return Open(element, parent);
    }

    private PageNode Open(IElement element, PageNode? parent)
    {
        var node = new PageNode
        {
            Element = element,
            Parent = parent,
            Name = element.LocalName,
            Depth = parent is null ? 0 : parent.Depth + 1,
            Index = _nodes.Count,
            Signature = SignatureOf(element),
            Cache = _cache,
        };
        _nodes.Add(node);
        _blocks.Open(node);
        node.FirstBlock = _blocks.Count;
        return node;
    }

    private static string SignatureOf(IElement element)
    {
        var (name, id, role) = (element.GetAttribute("class"), element.GetAttribute("id"), element.GetAttribute("role"));
        if (name is null && id is null && role is null)
            return "";
        return string.Join(' ', name, id, role).ToLowerInvariant();
    }
}
