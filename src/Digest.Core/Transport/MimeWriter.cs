using System.Buffers;
using System.Text;

namespace Digest.Transport;

/// <summary>Lays one message out: header and body, CRLF line ends.</summary>
public static class MimeWriter
{
    /// <summary>The complete message; ASCII, but for an address that is not.</summary>
    public static byte[] Write(MailContent content)
    {
        var header = new MimeHeader(content).Write(content.To, content.MessageId, static link => link);
        return OctetPieces.Join([Encoding.UTF8.GetBytes(header), .. new MimeBody(content, string.Empty).For(string.Empty)]).ToArray();
    }
}
