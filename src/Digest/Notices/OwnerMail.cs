using System.Buffers;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Digest.Templating;
using Digest.Transport;

namespace Digest.App.Notices;

/// <summary>Lays notices out as one message to the owner, Chinese and English; it is no list mail, and its name comes from its words and its time.</summary>
public sealed class OwnerMail(TransportOptions transport, EditionOptions edition, TimeProvider time)
{
    /// <summary>The message; the same notices at the same instant give the same octets.</summary>
    public MailMessage Write(EmailAddress owner, IReadOnlyList<OwnerNotice> notices)
    {
        var date = time.GetUtcNow();
        var text = $"{Half(notices, chinese: true)}\n----\n\n{Half(notices, chinese: false)}";
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{date:O} {text}")))[..20];
        var content = new MailContent
        {
            FromAddress = transport.From,
            FromName = transport.FromName,
            To = owner.ToString(),
            Subject = Subject(notices),
            Date = date,
            MessageId = $"<owner.{name}@{transport.From[(transport.From.IndexOf('@', StringComparison.Ordinal) + 1)..]}>",
            Boundary = "=_digest_" + name,
            ContentLanguage = "zh-Hans, en",
            Text = text,
            Html = $"<!doctype html><html lang=\"zh-Hans\"><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(edition.Title)}</title><body><pre style=\"white-space:pre-wrap;font:inherit\">{WebUtility.HtmlEncode(text)}</pre></body></html>",
        };
        return new MailMessage(transport.From, content.To, new ReadOnlySequence<byte>(MimeWriter.Write(content)));
    }

    private string Subject(IReadOnlyList<OwnerNotice> notices)
    {
        var more = notices.Count > 1 ? $" (+{notices.Count - 1})" : string.Empty;
        return $"[{edition.Title}] {notices[0].Headline.Chinese} · {notices[0].Headline.English}{more}";
    }

    private static string Half(IReadOnlyList<OwnerNotice> notices, bool chinese)
    {
        var text = new StringBuilder();
        foreach (var notice in notices)
        {
            text.Append(notice.Headline.In(chinese)).Append('\n');
            foreach (var line in notice.Lines) text.Append("- ").Append(line.In(chinese)).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }
}
