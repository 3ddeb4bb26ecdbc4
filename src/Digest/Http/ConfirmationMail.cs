using System.Buffers;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Digest.Templating;
using Digest.Transport;

namespace Digest.App.Http;

/// <summary>The message that asks someone to confirm that they want the digest, in both languages.</summary>
public sealed class ConfirmationMail(TransportOptions transport, EditionOptions edition, TimeProvider time)
{
    /// <summary>The message; its link leads to a page, where a button confirms.</summary>
    public MailMessage Write(Subscriber reader, string path)
    {
        var link = edition.PublicUrl.TrimEnd('/') + path;
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10));
        var (chinese, english) = ($"请打开下面的链接，确认订阅《{edition.TitleChinese}》。如果不是您本人申请的，请忽略此邮件。", $"Open this link to confirm that you want {edition.Title}. If you did not ask for it, ignore this message.");
        var content = new MailContent
        {
            FromAddress = transport.From,
            FromName = transport.FromName,
            To = reader.Address,
            Subject = $"请确认订阅 · Please confirm: {edition.Title}",
            Date = time.GetUtcNow(),
            MessageId = string.Create(CultureInfo.InvariantCulture, $"<confirm.{name}@{transport.From[(transport.From.IndexOf('@', StringComparison.Ordinal) + 1)..]}>"),
            Boundary = "=_digest_" + name,
            ContentLanguage = "zh-Hans, en",
            Text = $"{chinese}\n\n{english}\n\n{link}\n",
            Html = $"<!doctype html><html lang=\"zh-Hans\"><meta charset=\"utf-8\"><title>{Safe(edition.Title)}</title><body><p>{Safe(chinese)}</p><p lang=\"en\">{Safe(english)}</p><p><a href=\"{Safe(link)}\">{Safe(link)}</a></p></body></html>",
        };
        return new MailMessage(transport.From, reader.Address, new ReadOnlySequence<byte>(MimeWriter.Write(content)));
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
