using System.Text;

namespace Digest.Readability;

/// <summary>Gathers the inline text of a page into blocks while its elements open and close.</summary>
public sealed class BlockBuilder
{
    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<PageNode> _open = new();
    private int _links;
    private int _codes;
    private int _hidden;
    private int _weight;
    private int _linkWeight;
    private bool _space;

    /// <summary>The blocks finished so far.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    public int Count => _blocks.Count;

    /// <summary>Enters an element; a block element ends the text before it.</summary>
    public void Open(PageNode node)
    {
        Enter(node, 1);
        if (!ElementKind.IsBlock(node.Name))
            return;
        Finish();
        _open.Push(node);
    }

    /// <summary>Leaves an element; a block element ends the text inside it.</summary>
    public void Close(PageNode node)
    {
        if (ElementKind.IsBlock(node.Name))
        {
            Finish();
            _open.Pop();
        }

        Enter(node, -1);
    }

    /// <summary>Adds inline text, its white space collapsed unless it is code.</summary>
    public void Add(string data)
    {
        if (_hidden > 0)
            return;
        foreach (var character in data)
        {
            if (_codes > 0 && character is '\n' or '\t' or ' ')
                _text.Append(character);
            else if (char.IsWhiteSpace(character) || character is '\u200b' or '\ufeff' or '\u00ad')
                _space |= character is not ('\u200b' or '\ufeff' or '\u00ad');
            else
                AddVisible(character);
        }
    }

    /// <summary>Adds a line break of the page.</summary>
    public void BreakLine()
    {
        _space = false;
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
    }

    private void Enter(PageNode node, int step)
    {
        if (node.Name is "a")
            _links += step;
        if (node.Name is "pre")
            _codes += step;
        // Within a line, what is not shown is there to spoil copies of it; hidden blocks are judged as a whole later.
        if (!ElementKind.IsBlock(node.Name) && NoiseSigns.IsHidden(node))
            _hidden += step;
    }

    private void AddVisible(char character)
    {
        if (_space && _text.Length > 0 && _text[^1] != '\n')
            _text.Append(' ');
        _space = false;
        _text.Append(character);
        var weighs = character >= '\u2e80' ? 2 : 1;
        _weight += weighs;
        if (_links > 0)
            _linkWeight += weighs;
    }

    private void Finish()
    {
        if (_weight > 0)
        {
            var node = _open.Peek();
            _blocks.Add(new Block { Node = node, Kind = KindOf(node), Text = _text.ToString().Trim(), Weight = _weight, LinkWeight = _linkWeight });
        }

        _text.Clear();
        (_weight, _linkWeight, _space) = (0, 0, false);
    }

    private BlockKind KindOf(PageNode node) => node.Name switch
    {
        _ when _codes > 0 => BlockKind.Code,
        _ when ElementKind.IsHeading(node.Name) => BlockKind.Heading,
        "figcaption" or "caption" => BlockKind.Caption,
        "li" or "dt" or "dd" => BlockKind.Item,
        "td" or "th" => BlockKind.Cell,
        _ => BlockKind.Paragraph,
    };
}
