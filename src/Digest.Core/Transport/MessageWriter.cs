using System.Buffers;
using Digest.Templating;

namespace Digest.Transport;

/// <summary>Addresses an edition to one subscriber: their token, their Message-ID, everything else as it was frozen.</summary>
public sealed class MessageWriter(TransportOptions options, EditionOptions edition, Func<Subscriber, string> tokenOf)
{
    /// <summary>The message, the same octets every time for the same arguments.</summary>
    public MailMessage Write(FrozenEdition frozen, Subscriber subscriber, string messageId)
    {
        var token = tokenOf(subscriber);
        var content = new MailContent
        {
            FromAddress = options.From,
            FromName = options.FromName,
            To = subscriber.Address,
            Subject = frozen.Subject,
            Date = frozen.Date,
            MessageId = messageId,
            Boundary = frozen.Boundary,
            ContentLanguage = ContentLanguage(frozen.Choice.Language),
            Text = frozen.Text.Replace(Placeholders.Token, token, StringComparison.Ordinal),
            Html = frozen.Html.Replace(Placeholders.Token, token, StringComparison.Ordinal),
            ListId = $"<{options.ListId}>",
            UnsubscribeUrl = $"{edition.PublicUrl.TrimEnd('/')}/u/{token}",
            UnsubscribeMail = $"mailto:{options.From}?subject=unsubscribe%20{token}",
        };
        return new MailMessage(options.From, subscriber.Address, new ReadOnlySequence<byte>(MimeWriter.Write(content)));
    }

    private static string ContentLanguage(EditionLanguage language) => language switch
    {
        EditionLanguage.ChineseFirst => "zh-Hans, en",
        EditionLanguage.EnglishFirst => "en, zh-Hans",
        EditionLanguage.Chinese => "zh-Hans",
        _ => "en",
    };
}
