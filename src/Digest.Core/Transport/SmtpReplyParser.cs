using System.Text;

namespace Digest.Transport;

/// <summary>Takes answers out of the octets of a server, however they arrive in pieces.</summary>
public sealed class SmtpReplyParser
{
    // RFC 5321 §4.5.3.1.5 asks for 512 octets a line; some greetings are longer, none that means well is as long as this.
    private const int LongestLine = 4096;

    // The longest answer known to EHLO has about 30 lines.
    private const int MostLines = 200;

    private readonly List<string> _lines = [];

    /// <summary>Reads on; the answer once its last line is whole, else null. Says how many octets were used.</summary>
    /// <exception cref="IOException">What came is no SMTP.</exception>
    public SmtpReply? Read(ReadOnlySpan<byte> octets, out int used)
    {
        used = 0;
        while (octets[used..].IndexOf((byte)'\n') is >= 0 and var length)
        {
            var line = octets.Slice(used, length);
            used += length + 1;
            if (Take(line.TrimEnd((byte)'\r')) is { } reply) return reply;
        }

        if (octets.Length - used > LongestLine) throw new IOException("The server sent a line that does not end.");
        return null;
    }

    private SmtpReply? Take(ReadOnlySpan<byte> line)
    {
        var text = Printable(line);
        if (!IsReply(text)) throw new IOException($"This is no mail server's answer: \"{Shortened(text)}\". Check Transport:Host, Transport:Port and Transport:Security.");
        _lines.Add(text.Length > 4 ? text[4..] : string.Empty);
        if (text.Length > 3 && text[3] == '-')
        {
            return _lines.Count < MostLines ? null : throw new IOException("The server's answer does not end.");
        }

        var reply = new SmtpReply(((text[0] - '0') * 100) + ((text[1] - '0') * 10) + text[2] - '0', [.. _lines]);
        _lines.Clear();
        return reply;
    }

    private static bool IsReply(string text) =>
        text.Length >= 3 && text[0] is >= '2' and <= '5' && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && (text.Length == 3 || text[3] is ' ' or '-');

    private static string Printable(ReadOnlySpan<byte> line) =>
        string.Create(null, stackalloc char[256], $"{Encoding.UTF8.GetString(line)}") is var text && text.Any(char.IsControl)
            ? string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter))
            : text;

    private static string Shortened(string text) => text.Length <= 80 ? text.Trim() : text[..80].Trim() + "…";
}
