using AngleSharp.Dom;

namespace Digest.Readability;

/// <summary>One element of a page in document order; its subtree is a run of nodes and a run of blocks.</summary>
public sealed class PageNode
{
    private NodeNames? _names;
    private AncestorSigns? _signs;
    private string? _path;

    public required IElement Element { get; init; }

    public required PageNode? Parent { get; init; }

    public required string Name { get; init; }

    public required int Depth { get; init; }

    /// <summary>Its position in <see cref="PageTree.Nodes"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The position just after its last descendant.</summary>
    public int End { get; set; }

    public int FirstBlock { get; set; }

    public int EndBlock { get; set; }

    /// <summary>Class, id and role in lower case, parted by spaces.</summary>
    public string Signature { get; init; } = "";

    /// <summary>Whether the element or one around it was found to be no part of the article.</summary>
    public bool IsNoise { get; set; }

    /// <summary>What its own names and attributes say.</summary>
    public NodeNames Names => _names ??= Cache.Of(this);

    /// <summary>The names met before on the page, which repeat from element to element.</summary>
    public required NameCache Cache { private get; init; }

    /// <summary>What the elements around say.</summary>
    public AncestorSigns Signs => _signs ??= AncestorSigns.Of(this);

    /// <summary>Its names and those of its parent: blocks of one kind on a page share them.</summary>
    public string Path => _path ??= $"{Name} {Signature}<{Parent?.Name} {Parent?.Signature}";

    /// <summary>Whether this node is the other or lies inside it.</summary>
    public bool IsWithin(PageNode other) => Index >= other.Index && Index < other.End;
}
