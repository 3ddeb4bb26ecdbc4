using System.Xml;
using System.Xml.Linq;

namespace Digest.Feeds;

/// <summary>Lists of feeds as other readers exchange them (OPML 2.0). A nest of folders is one tag, joined by "/".</summary>
public static class Opml
{
    // Deeper nests come from no reader, and each level costs a stack frame.
    private const int MaxDepth = 32;

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 20_000_000 };

    /// <summary>The feeds of a list, in its order, each once; throws <see cref="FeedListException"/> when it is no OPML.</summary>
    public static IReadOnlyList<Feed> Read(Stream stream, string path)
    {
        try
        {
            using var reader = XmlReader.Create(stream, Careful);
            return Read(reader, path);
        }
        catch (XmlException e)
        {
            throw new FeedListException(path, new TextPosition(e.LineNumber, e.LinePosition), $"this is not valid OPML: {e.Message}");
        }
    }

    /// <summary>Writes the feeds, grouped by their first tag; what OPML has no place for is left out.</summary>
    public static void Write(Stream stream, IReadOnlyList<Feed> feeds, DateTimeOffset now)
    {
        var body = new XElement("body");
        foreach (var feed in feeds)
            Folder(body, feed.Tags.Count > 0 ? feed.Tags[0] : "").Add(Outline(feed));
        var head = new XElement("head", new XElement("title", "Digest"), new XElement("dateCreated", now.ToString("r", System.Globalization.CultureInfo.InvariantCulture)));
        var document = new XDocument(new XElement("opml", new XAttribute("version", "2.0"), head, body));
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false });
        document.Save(writer);
    }

    private static List<Feed> Read(XmlReader reader, string path)
    {
        if (reader.MoveToContent() != XmlNodeType.Element || !reader.LocalName.Equals("opml", StringComparison.OrdinalIgnoreCase))
            throw new FeedListException(path, new TextPosition(1, 1), $"this is no OPML: its root is <{reader.LocalName}>");
        var (feeds, folders, seen) = (new List<Feed>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        while (reader.Read())
        {
            if (!reader.LocalName.Equals("outline", StringComparison.OrdinalIgnoreCase))
                continue;
            if (reader.NodeType == XmlNodeType.EndElement && folders.Count > 0)
                folders.RemoveAt(folders.Count - 1);
            if (reader.NodeType == XmlNodeType.Element)
                Enter(reader, folders, feed => AddOnce(feeds, seen, feed));
        }

        return feeds;
    }

    private static void AddOnce(List<Feed> feeds, HashSet<string> seen, Feed feed)
    {
        if (seen.Add(FeedIdentity.Of(feed.Url)))
            feeds.Add(feed);
    }

    private static void Enter(XmlReader reader, List<string> folders, Action<Feed> found)
    {
        var attributes = Attributes(reader);
        var name = attributes.GetValueOrDefault("title") ?? attributes.GetValueOrDefault("text") ?? "";
        if (FeedOf(attributes, name, folders) is { } feed)
            found(feed);
        if (!reader.IsEmptyElement)
            folders.Add(folders.Count < MaxDepth ? name : "");
    }

    private static Dictionary<string, string> Attributes(XmlReader reader)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (reader.MoveToNextAttribute())
        {
            if (!string.IsNullOrWhiteSpace(reader.Value))
                attributes[reader.LocalName] = reader.Value.Trim();
        }

        reader.MoveToElement();
        return attributes;
    }

    private static Feed? FeedOf(Dictionary<string, string> attributes, string name, List<string> folders)
    {
        var address = attributes.GetValueOrDefault("xmlUrl") ?? attributes.GetValueOrDefault("url");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            return null;
        var folder = string.Join('/', folders.Where(part => part.Length > 0));
        var categories = attributes.GetValueOrDefault("category")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.Trim('/')) ?? [];
        return new Feed
        {
            Url = url,
            Title = name.Length > 0 ? name : url.IdnHost,
            Language = attributes.GetValueOrDefault("language"),
            Tags = [.. new[] { folder }.Concat(categories).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal)],
        };
    }

    private static XElement Folder(XElement at, string tag)
    {
        foreach (var name in tag.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var folder = at.Elements().FirstOrDefault(child => child.Attribute("xmlUrl") is null && (string?)child.Attribute("text") == name);
            if (folder is null)
                at.Add(folder = new XElement("outline", new XAttribute("text", Clean(name))));
            at = folder;
        }

        return at;
    }

    private static XElement Outline(Feed feed)
    {
        var outline = new XElement("outline", new XAttribute("type", "rss"), new XAttribute("text", Clean(feed.Title)), new XAttribute("title", Clean(feed.Title)), new XAttribute("xmlUrl", feed.Url.AbsoluteUri));
        if (feed.Language is { } language)
            outline.Add(new XAttribute("language", Clean(language)));
        if (feed.Tags.Count > 1)
            outline.Add(new XAttribute("category", Clean(string.Join(',', feed.Tags.Skip(1)))));
        return outline;
    }

    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));
}
