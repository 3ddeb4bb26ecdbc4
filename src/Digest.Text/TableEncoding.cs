using System.Globalization;
using System.Text;

namespace Digest.Text;

/// <summary>A single-byte charset given by its table of 256 characters; reads only.</summary>
internal sealed class TableEncoding(string name, string hexadecimalCells) : Encoding
{
    private readonly char[] _cells =
        [.. Enumerable.Range(0, 256).Select(cell => (char)int.Parse(hexadecimalCells.AsSpan(cell * 4, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    public override string WebName => name;

    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (var i = 0; i < byteCount; i++) chars[charIndex + i] = _cells[bytes[byteIndex + i]];
        return byteCount;
    }

    public override int GetMaxCharCount(int byteCount) => byteCount;

    public override int GetMaxByteCount(int charCount) => charCount;

    public override int GetByteCount(char[] chars, int index, int count) => throw new NotSupportedException($"{name} is read, never written.");

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotSupportedException($"{name} is read, never written.");
}
