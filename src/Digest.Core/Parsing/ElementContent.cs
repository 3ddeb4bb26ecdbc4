namespace Digest.Parsing;

/// <summary>The content of one element, valid until the next is read.</summary>
/// <param name="Text">Its characters with references replaced; with child elements, its markup as it stands.</param>
/// <param name="IsMarkup">True when it has child elements.</param>
internal readonly ref struct ElementContent(ReadOnlySpan<char> text, bool isMarkup)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public bool IsMarkup { get; } = isMarkup;
}
