namespace Digest.Parsing;

/// <summary>Finds the feeds that an HTML page names, for addresses that turn out to be no feed.</summary>
internal static class AlternateLinks
{
    // A site has one for articles, one for comments, a few for sections.
    private const int MostFeeds = 10;

    /// <summary>The feeds in the order of the page.</summary>
    public static IReadOnlyList<Uri> Of(ReadOnlySpan<char> html, Uri pageUrl)
    {
        var feeds = new List<Uri>();
        var scanner = new HtmlScanner(html);
        while (feeds.Count < MostFeeds && scanner.Read())
        {
            if (scanner.Kind != XmlTokenKind.StartTag || !scanner.Name.Equals("link", StringComparison.OrdinalIgnoreCase)) continue;
            if (Feed(scanner.Content, pageUrl) is { } feed && !feeds.Contains(feed)) feeds.Add(feed);
        }

        return feeds;
    }

    private static Uri? Feed(ReadOnlySpan<char> attributes, Uri pageUrl)
    {
        if (!AttributeEnumerator.Find(attributes, "rel").Contains("alternate", StringComparison.OrdinalIgnoreCase)) return null;
        var type = AttributeEnumerator.Find(attributes, "type").Trim();
        var isFeed = type.Contains("rss", StringComparison.OrdinalIgnoreCase) || type.Contains("atom", StringComparison.OrdinalIgnoreCase)
            || type.Equals("application/feed+json", StringComparison.OrdinalIgnoreCase);
        if (!isFeed) return null;
        var link = new TextBuffer();
        CharacterReferences.Decode(AttributeEnumerator.Find(attributes, "href"), link, CharacterReferences.NoneDeclared);
        return LinkResolver.Resolve(link.Span, pageUrl);
    }
}
