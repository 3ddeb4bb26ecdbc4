using System.Globalization;
using System.Text;

namespace Digest.Transport;

/// <summary>Lays a message out as multipart/alternative, text before HTML, both base64, so that no relay has a reason to touch it.</summary>
public static class MimeWriter
{
    // RFC 2045 §6.8: encoded lines have at most 76 characters, which hold 57 octets.
    private const int OctetsPerLine = 57;

    /// <summary>The complete message, CRLF line ends, ASCII only.</summary>
    public static byte[] Write(MailContent content)
    {
        var message = new StringBuilder(Header(content))
            .Append("\r\n--").Append(content.Boundary).Append("\r\n");
        Part(message, "text/plain", content.Text);
        message.Append("\r\n--").Append(content.Boundary).Append("\r\n");
        Part(message, "text/html", content.Html);
        message.Append("\r\n--").Append(content.Boundary).Append("--\r\n");
        return Encoding.ASCII.GetBytes(message.ToString());
    }

    private static string Header(MailContent content)
    {
        var header = new HeaderWriter()
            .AddMailbox("From", content.FromName, content.FromAddress)
            .Add("To", content.To)
            .AddText("Subject", content.Subject)
            .Add("Date", content.Date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + content.Date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal))
            .Add("Message-ID", content.MessageId);
        if (content.ListId is { } list) header.Add("List-Id", list);
        if (content.UnsubscribeUrl is { } url)
        {
            header.Add("List-Unsubscribe", content.UnsubscribeMail is { } mail ? $"<{url}>, <{mail}>" : $"<{url}>")
                .Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        return header
            .Add("Auto-Submitted", "auto-generated")
            .Add("Precedence", "bulk")
            .Add("Content-Language", content.ContentLanguage)
            .Add("MIME-Version", "1.0")
            .Add("Content-Type", $"multipart/alternative; boundary=\"{content.Boundary}\"")
            .ToString();
    }

    private static void Part(StringBuilder message, string type, string body)
    {
        message.Append("Content-Type: ").Append(type).Append("; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n");
        var octets = Encoding.UTF8.GetBytes(body.ReplaceLineEndings("\r\n"));
        for (var i = 0; i < octets.Length; i += OctetsPerLine)
        {
            message.Append(Convert.ToBase64String(octets, i, Math.Min(OctetsPerLine, octets.Length - i))).Append("\r\n");
        }
    }
}
