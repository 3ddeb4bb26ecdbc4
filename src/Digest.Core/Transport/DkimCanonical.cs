using System.Buffers;
using System.Text;

namespace Digest.Transport;

/// <summary>The relaxed forms of RFC 6376 §3.4, which survive relays that fold lines and mend spaces.</summary>
public static class DkimCanonical
{
    /// <summary>A field as name:value and a line end: lower-case name, unfolded, single spaces.</summary>
    public static string Field(string field)
    {
        var colon = field.IndexOf(':', StringComparison.Ordinal);
        var value = string.Join(' ', field[(colon + 1)..].Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return $"{field[..colon].Trim().ToLowerInvariant()}:{value}\r\n";
    }

    /// <summary>The fields of a header, folded lines included, without their last line ends.</summary>
    public static IReadOnlyList<string> Fields(string header)
    {
        var fields = new List<string>();
        foreach (var line in header.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] is ' ' or '\t' && fields.Count > 0) fields[^1] += "\r\n" + line;
            else fields.Add(line);
        }

        return fields;
    }

    /// <summary>A body with CRLF line ends: single spaces, none at line ends, no empty lines at the end.</summary>
    public static ReadOnlyMemory<byte> Body(ReadOnlySequence<byte> octets)
    {
        var whole = octets.IsSingleSegment ? octets.FirstSpan : octets.ToArray();
        var result = new ArrayBufferWriter<byte>(whole.Length + 2);
        var emptyLines = 0;
        while (!whole.IsEmpty)
        {
            var end = whole.IndexOf("\r\n"u8);
            var line = (end < 0 ? whole : whole[..end]).TrimEnd(" \t"u8);
            whole = end < 0 ? default : whole[(end + 2)..];
            if (line.IsEmpty)
            {
                emptyLines++;
                continue;
            }

            for (; emptyLines > 0; emptyLines--) result.Write("\r\n"u8);
            WriteLine(line, result);
        }

        return result.WrittenMemory;
    }

    private static void WriteLine(ReadOnlySpan<byte> line, ArrayBufferWriter<byte> result)
    {
        while (line.IndexOfAny((byte)' ', (byte)'\t') is >= 0 and var blank)
        {
            result.Write(line[..blank]);
            result.Write(" "u8);
            line = line[blank..].TrimStart(" \t"u8);
        }

        result.Write(line);
        result.Write("\r\n"u8);
    }
}
