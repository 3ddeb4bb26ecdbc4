using System.Globalization;

namespace Digest.Transport;

/// <summary>The header of a message: what all readers share is written once, their own fields for each.</summary>
public sealed class MimeHeader(MailContent content)
{
    private readonly string _from = new HeaderWriter().AddMailbox("From", content.FromName, content.FromAddress).ToString();

    private readonly string _subject = new HeaderWriter().AddText("Subject", content.Subject).Add("Date", DateOf(content.Date)).ToString();

    private readonly string _rest = new HeaderWriter()
        .Add("Auto-Submitted", "auto-generated")
        .Add("Precedence", "bulk")
        .Add("Content-Language", content.ContentLanguage)
        .Add("MIME-Version", "1.0")
        .Add("Content-Type", $"multipart/alternative; boundary=\"{content.Boundary}\"")
        .ToString();

    /// <summary>The fields in their order, without the empty line behind them.</summary>
    /// <param name="to">The reader's address.</param>
    /// <param name="messageId">With its angle brackets.</param>
    /// <param name="fill">Puts the reader's own part into the links.</param>
    public string Write(string to, string messageId, Func<string, string> fill)
    {
        var toField = new HeaderWriter().AddAddress("To", SmtpAddress.Of(to)?.Wire ?? to).ToString();
        return string.Concat([_from, toField, _subject, new HeaderWriter().Add("Message-ID", messageId).ToString(), List(fill), _rest]);
    }

    private string List(Func<string, string> fill)
    {
        var list = new HeaderWriter();
        if (content.ListId is { } id) list.Add("List-Id", id);
        if (content.UnsubscribeUrl is not { } url) return list.ToString();
        return list
            .Add("List-Unsubscribe", content.UnsubscribeMail is { } mail ? $"<{fill(url)}>, <{fill(mail)}>" : $"<{fill(url)}>")
            .Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
            .ToString();
    }

    private static string DateOf(DateTimeOffset date) =>
        date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
