using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Digest.Templating;

namespace Digest.Transport;

/// <summary>Addresses an edition to one subscriber: their token, their Message-ID, everything else as it was frozen and laid out once.</summary>
public sealed class MessageWriter(TransportOptions options, EditionOptions edition, DkimSigner? signer, Func<Subscriber, string> tokenOf)
{
    private readonly ConditionalWeakTable<FrozenEdition, Layout> _layouts = [];

    /// <summary>The message, the same octets every time for the same arguments.</summary>
    public MailMessage Write(FrozenEdition frozen, Subscriber subscriber, string messageId)
    {
        var layout = _layouts.GetValue(frozen, LayOut);
        var token = tokenOf(subscriber);
        var header = layout.Header.Write(subscriber.Address, messageId, link => link.Replace(Placeholders.Token, token, StringComparison.Ordinal));
        var body = layout.Body.For(token).ToList();
        var signature = signer?.Sign(header, body, frozen.Date);
        return new MailMessage(options.From, subscriber.Address, OctetPieces.Join([Encoding.UTF8.GetBytes(signature + header), .. body]));
    }

    private Layout LayOut(FrozenEdition frozen)
    {
        var content = new MailContent
        {
            FromAddress = options.From,
            FromName = options.FromName,
            To = string.Empty,
            Subject = frozen.Subject,
            Date = frozen.Date,
            MessageId = string.Empty,
            Boundary = frozen.Boundary,
            ContentLanguage = ContentLanguage(frozen.Choice.Language),
            Text = frozen.Text,
            Html = frozen.Html,
            ListId = $"<{options.ListId}>",
            UnsubscribeUrl = $"{edition.PublicUrl.TrimEnd('/')}/u/{Placeholders.Token}",
            UnsubscribeMail = $"mailto:{options.From}?subject={Placeholders.Token}",
        };
        return new Layout(new MimeHeader(content), new MimeBody(content, Placeholders.Token));
    }

    private static string ContentLanguage(EditionLanguage language) => language switch
    {
        EditionLanguage.ChineseFirst => "zh-Hans, en",
        EditionLanguage.EnglishFirst => "en, zh-Hans",
        EditionLanguage.Chinese => "zh-Hans",
        _ => "en",
    };

    private sealed record Layout(MimeHeader Header, MimeBody Body);
}
