using System.Buffers;
using System.Text;

namespace Digest.Text;

/// <summary>Tells UTF-8 with a few broken characters from text that never was UTF-8.</summary>
internal static class Utf8Evidence
{
    // A sequence of three or more bytes arises by chance in about one of thirty GBK characters, one of two bytes in one of five.
    private const int LongSequenceWeight = 3;
    private const int BreakWeight = 2;

    /// <summary>True when the whole sequences outweigh the broken ones.</summary>
    public static bool IsMostlyUtf8(ReadOnlySpan<byte> body)
    {
        int whole = 0, broken = 0;
        while (NextForeign(ref body))
        {
            var status = Rune.DecodeFromUtf8(body, out _, out var length);
            if (status == OperationStatus.Done) whole += length > 2 ? LongSequenceWeight : 1;
            else broken++;
            body = body[length..];
        }

        return whole > 0 && whole >= broken * BreakWeight;
    }

    /// <summary>True when every character beyond ASCII takes two bytes, so that the text might as well be GBK.</summary>
    public static bool HasOnlyPairs(ReadOnlySpan<byte> body) =>
        !body.ContainsAnyInRange((byte)0xE0, (byte)0xFF);

    private static bool NextForeign(ref ReadOnlySpan<byte> body)
    {
        var index = body.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (index < 0) return false;
        body = body[index..];
        return true;
    }
}
