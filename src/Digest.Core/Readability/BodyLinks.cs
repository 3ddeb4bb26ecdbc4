namespace Digest.Readability;

/// <summary>The outgoing links of an article's body.</summary>
public static class BodyLinks
{
    /// <summary>Absolute http and https links of the element in order, each once, without tracking parameters, none to the page itself.</summary>
    public static IReadOnlyList<Uri> Of(PageTree tree, PageNode node, Uri baseUrl)
    {
        var links = new List<Uri>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var self = CanonicalAddress.Clean(baseUrl).AbsoluteUri;
        for (var i = node.Index; i < node.End; i++)
        {
            var each = tree.Nodes[i];
            if (each.IsNoise || each.Name is not "a" || Resolve(each, baseUrl) is not { } link)
                continue;
            if (link.AbsoluteUri != self && seen.Add(link.AbsoluteUri))
                links.Add(link);
        }

        return links;
    }

    private static Uri? Resolve(PageNode anchor, Uri baseUrl)
    {
        var href = anchor.Element.GetAttribute("href");
        if (string.IsNullOrWhiteSpace(href) || href.StartsWith('#') || !Uri.TryCreate(baseUrl, href.Trim(), out var url))
            return null;
        return url.Scheme is "http" or "https" ? CanonicalAddress.Clean(url) : null;
    }
}
