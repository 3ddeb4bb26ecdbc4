namespace Digest.Readability;

/// <summary>What a run of text is on the page.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    Item,
    Cell,
    Code,
    Caption,
}
