using System.Buffers;
using System.Text;
using Digest.Transport;

namespace Digest.Tests.Support;

/// <summary>A message as a mail program shows it.</summary>
public static class ReadMail
{
    /// <summary>The plain text part.</summary>
    public static string TextOf(MailMessage message) => TextOf(message.Octets.ToArray());

    /// <summary>The plain text part of a message in a file.</summary>
    public static string TextOf(byte[] octets) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(Encoding.UTF8.GetString(octets).Split("\r\n\r\n")[2].Split("\r\n--")[0]));

    /// <summary>Everything above the first empty line.</summary>
    public static string HeaderOf(MailMessage message) => Encoding.UTF8.GetString(message.Octets.ToArray()).Split("\r\n\r\n")[0];
}
