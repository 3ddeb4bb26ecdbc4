using System.Text;

namespace Digest.Readability;

/// <summary>Gathers the inline text of a page into blocks while its elements open and close.</summary>
public sealed class BlockBuilder
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private readonly Stack<PageNode> open = new();
    private int links;
    private int codes;
    private int hidden;
    private int weight;
    private int linkWeight;
    private bool space;

    /// <summary>The blocks finished so far.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    public int Count => blocks.Count;

    /// <summary>Enters an element; a block element ends the text before it.</summary>
    public void Open(PageNode node)
    {
        Enter(node, 1);
        if (!ElementKind.IsBlock(node.Name))
            return;
        Finish();
        open.Push(node);
    }

    /// <summary>Leaves an element; a block element ends the text inside it.</summary>
    public void Close(PageNode node)
    {
        if (ElementKind.IsBlock(node.Name))
        {
            Finish();
            open.Pop();
        }

        Enter(node, -1);
    }

    /// <summary>Adds inline text, its white space collapsed unless it is code.</summary>
    public void Add(string data)
    {
        if (hidden > 0)
            return;
        foreach (var character in data)
        {
            if (codes > 0 && character is '\n' or '\t' or ' ')
                text.Append(character);
            else if (char.IsWhiteSpace(character) || character is '\u200b' or '\ufeff' or '\u00ad')
                space |= character is not ('\u200b' or '\ufeff' or '\u00ad');
            else
                AddVisible(character);
        }
    }

    /// <summary>Adds a line break of the page.</summary>
    public void BreakLine()
    {
        space = false;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    private void Enter(PageNode node, int step)
    {
        if (node.Name is "a")
            links += step;
        if (node.Name is "pre")
            codes += step;
        // Within a line, what is not shown is there to spoil copies of it; hidden blocks are judged as a whole later.
        if (!ElementKind.IsBlock(node.Name) && NoiseSigns.IsHidden(node))
            hidden += step;
    }

    private void AddVisible(char character)
    {
        if (space && text.Length > 0 && text[^1] != '\n')
            text.Append(' ');
        space = false;
        text.Append(character);
        var weighs = character >= '\u2e80' ? 2 : 1;
        weight += weighs;
        if (links > 0)
            linkWeight += weighs;
    }

    private void Finish()
    {
        if (weight > 0)
        {
            var node = open.Peek();
            blocks.Add(new Block { Node = node, Kind = KindOf(node), Text = text.ToString().Trim(), Weight = weight, LinkWeight = linkWeight });
        }

        text.Clear();
        (weight, linkWeight, space) = (0, 0, false);
    }

    private BlockKind KindOf(PageNode node) => node.Name switch
    {
        _ when codes > 0 => BlockKind.Code,
        _ when ElementKind.IsHeading(node.Name) => BlockKind.Heading,
        "figcaption" or "caption" => BlockKind.Caption,
        "li" or "dt" or "dd" => BlockKind.Item,
        "td" or "th" => BlockKind.Cell,
        _ => BlockKind.Paragraph,
    };
}
