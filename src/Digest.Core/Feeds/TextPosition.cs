using System.Text;

namespace Digest.Feeds;

/// <summary>A place in a text as editors count it: lines and columns from 1, columns in characters.</summary>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The place of a byte of UTF-8 text.</summary>
    public static TextPosition Of(ReadOnlySpan<byte> text, long offset)
    {
        var before = text[..(int)Math.Clamp(offset, 0, text.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
