using System.Buffers;

namespace Digest.Transport;

/// <summary>A message as it crosses the wire after DATA: every line ends with CRLF and nothing else, a leading dot is doubled.</summary>
public static class SmtpBody
{
    /// <summary>Writes all but the final dot; in chunks (RFC 3030) dots are not doubled.</summary>
    public static void Write(ReadOnlySequence<byte> octets, IBufferWriter<byte> to, bool doubleDots)
    {
        var length = checked((int)octets.Length);
        if (length == 0) return;
        var whole = to.GetSpan(length)[..length];
        octets.CopyTo(whole);
        if (IsReady(whole, doubleDots)) to.Advance(length);
        else Mend(whole.ToArray(), to, doubleDots);
    }

    /// <summary>True for what our own writer makes: nothing is to be done.</summary>
    private static bool IsReady(ReadOnlySpan<byte> octets, bool doubleDots)
    {
        if (!octets.EndsWith("\r\n"u8) || (doubleDots && (octets[0] == '.' || octets.IndexOf("\n."u8) >= 0))) return false;
        var lines = octets.Count("\r\n"u8);
        return octets.Count((byte)'\n') == lines && octets.Count((byte)'\r') == lines;
    }

    private static void Mend(ReadOnlySpan<byte> rest, IBufferWriter<byte> to, bool doubleDots)
    {
        while (!rest.IsEmpty)
        {
            var length = rest.IndexOfAny((byte)'\r', (byte)'\n');
            var line = length < 0 ? rest : rest[..length];
            rest = length < 0 ? default : rest[(length + EndLength(rest[length..]))..];
            if (doubleDots && line is [(byte)'.', ..]) to.Write("."u8);
            to.Write(line);
            to.Write("\r\n"u8);
        }
    }

    private static int EndLength(ReadOnlySpan<byte> end) => end is [(byte)'\r', (byte)'\n', ..] ? 2 : 1;
}
