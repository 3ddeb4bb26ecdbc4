using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using Digest.Templating;

namespace Digest.Web;

/// <summary>The digest as feeds of its own: RSS 2.0 and JSON Feed 1.1 with an item for each issue.</summary>
public sealed class ArchiveFeeds(EditionOptions options)
{
    /// <summary>Issues that a feed holds; readers that come once a quarter still miss none of a weekly.</summary>
    public const int MostItems = 20;

    private const string AtomNamespace = "http://www.w3.org/2005/Atom";
    private const string ContentNamespace = "http://purl.org/rss/1.0/modules/content/";
    private const string Language = "zh-Hans";

    private readonly string _home = options.PublicUrl.TrimEnd('/') + "/";

    /// <summary>The RSS file, newest issue first.</summary>
    public string Rss(IReadOnlyList<ArchiveCard> cards)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false }))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, AtomNamespace);
            xml.WriteAttributeString("xmlns", "content", null, ContentNamespace);
            xml.WriteStartElement("channel");
            WriteChannel(xml, cards);
            foreach (var card in cards.Take(MostItems)) WriteItem(xml, card);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }

    /// <summary>The JSON Feed file, newest issue first.</summary>
    public string Json(IReadOnlyList<ArchiveCard> cards)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", Title);
            json.WriteString("home_page_url", _home);
            json.WriteString("feed_url", _home + "feed.json");
            json.WriteString("language", Language);
            json.WriteStartArray("items");
            foreach (var card in cards.Take(MostItems)) WriteItem(json, card);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }

    private string Title => $"{options.TitleChinese} · {options.Title}";

    private void WriteChannel(XmlWriter xml, IReadOnlyList<ArchiveCard> cards)
    {
        xml.WriteElementString("title", Valid(Title));
        xml.WriteElementString("link", _home);
        xml.WriteElementString("description", Valid(Title));
        xml.WriteElementString("language", Language);
        if (cards.Count > 0) xml.WriteElementString("lastBuildDate", MailDate(cards[0].PublishedAt));
        xml.WriteStartElement("link", AtomNamespace);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteAttributeString("href", _home + "feed.xml");
        xml.WriteEndElement();
    }

    private void WriteItem(XmlWriter xml, ArchiveCard card)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", Valid(card.Subject));
        xml.WriteElementString("link", PageOf(card));
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "true");
        xml.WriteString(PageOf(card));
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", MailDate(card.PublishedAt));
        xml.WriteElementString("description", Valid(string.Join(" · ", card.Lines.SelectMany(line => line.Headlines).Select(headline => headline.Text))));
        xml.WriteElementString("encoded", ContentNamespace, Valid(card.Html));
        xml.WriteEndElement();
    }

    private void WriteItem(Utf8JsonWriter json, ArchiveCard card)
    {
        json.WriteStartObject();
        json.WriteString("id", PageOf(card));
        json.WriteString("url", PageOf(card));
        json.WriteString("title", card.Subject);
        json.WriteString("content_html", card.Html);
        json.WriteString("date_published", card.PublishedAt.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private string PageOf(ArchiveCard card) => string.Create(CultureInfo.InvariantCulture, $"{_home}issues/{card.Number}/");

    /// <summary>RFC 822, as RSS asks, in UTC.</summary>
    private static string MailDate(DateTimeOffset instant) => instant.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture) + " +0000";

    /// <summary>Without the characters that XML 1.0 cannot hold.</summary>
    private static string Valid(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)) valid.Append(rune);
        }

        return valid.ToString();
    }
}
