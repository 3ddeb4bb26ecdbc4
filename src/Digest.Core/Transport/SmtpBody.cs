using System.Buffers;

namespace Digest.Transport;

/// <summary>A message as it crosses the wire after DATA: every line ends with CRLF and nothing else, a leading dot is doubled.</summary>
public static class SmtpBody
{
    /// <summary>Writes all but the final dot.</summary>
    public static void Write(ReadOnlySequence<byte> octets, IBufferWriter<byte> to)
    {
        if (octets.IsSingleSegment)
        {
            Write(octets.FirstSpan, to);
            return;
        }

        var length = checked((int)octets.Length);
        var whole = ArrayPool<byte>.Shared.Rent(length);
        octets.CopyTo(whole);
        Write(whole.AsSpan(0, length), to);
        ArrayPool<byte>.Shared.Return(whole);
    }

    private static void Write(ReadOnlySpan<byte> rest, IBufferWriter<byte> to)
    {
        while (!rest.IsEmpty)
        {
            var length = rest.IndexOfAny((byte)'\r', (byte)'\n');
            var line = length < 0 ? rest : rest[..length];
            rest = length < 0 ? default : rest[(length + EndLength(rest[length..]))..];
            var dots = line is [(byte)'.', ..] ? 1 : 0;
            var span = to.GetSpan(line.Length + 3);
            if (dots > 0) span[0] = (byte)'.';
            line.CopyTo(span[dots..]);
            "\r\n"u8.CopyTo(span[(dots + line.Length)..]);
            to.Advance(dots + line.Length + 2);
        }
    }

    private static int EndLength(ReadOnlySpan<byte> end) => end is [(byte)'\r', (byte)'\n', ..] ? 2 : 1;
}
