using System.Buffers;

namespace Digest.Transport;

/// <summary>A message as it crosses the wire after DATA: every line ends with CRLF and nothing else, a leading dot is doubled.</summary>
public static class SmtpBody
{
    /// <summary>Writes all but the final dot.</summary>
    public static void Write(ReadOnlySequence<byte> octets, IBufferWriter<byte> to)
    {
        var length = checked((int)octets.Length);
        if (length == 0) return;
        var whole = to.GetSpan(length)[..length];
        octets.CopyTo(whole);
        if (IsReady(whole)) to.Advance(length);
        else Mend(whole.ToArray(), to);
    }

    /// <summary>True for what our own writer makes: nothing is to be done.</summary>
    private static bool IsReady(ReadOnlySpan<byte> octets)
    {
        if (octets[0] == '.' || !octets.EndsWith("\r\n"u8) || octets.IndexOf("\n."u8) >= 0) return false;
        var lines = octets.Count("\r\n"u8);
        return octets.Count((byte)'\n') == lines && octets.Count((byte)'\r') == lines;
    }

    private static void Mend(ReadOnlySpan<byte> rest, IBufferWriter<byte> to)
    {
        while (!rest.IsEmpty)
        {
            var length = rest.IndexOfAny((byte)'\r', (byte)'\n');
            var line = length < 0 ? rest : rest[..length];
            rest = length < 0 ? default : rest[(length + EndLength(rest[length..]))..];
            if (line is [(byte)'.', ..]) to.Write("."u8);
            to.Write(line);
            to.Write("\r\n"u8);
        }
    }

    private static int EndLength(ReadOnlySpan<byte> end) => end is [(byte)'\r', (byte)'\n', ..] ? 2 : 1;
}
