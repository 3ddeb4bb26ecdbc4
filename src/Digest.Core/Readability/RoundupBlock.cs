using AngleSharp.Dom;

namespace Digest.Readability;

/// <summary>A block of a round-up's HTML in the order of reading: a heading, a paragraph, an item of a list, a rule.</summary>
/// <param name="Node">The element, or the text that stood between elements.</param>
/// <param name="Name">The element's lower-case name; #text for text.</param>
/// <param name="Text">Its words, blanks folded.</param>
internal sealed record RoundupBlock(INode Node, string Name, string Text)
{
    /// <summary>1 to 6 of a heading, 0 of anything else.</summary>
    public int Level => Name is ['h', >= '1' and <= '6'] ? Name[1] - '0' : 0;

    public bool IsItem => Name == "li";
}
