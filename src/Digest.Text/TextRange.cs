namespace Digest.Text;

/// <summary>A range of UTF-16 code units in a text.</summary>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The index just after the last code unit.</summary>
    public int End => Start + Length;
}
