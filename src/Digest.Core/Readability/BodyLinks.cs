namespace Digest.Readability;

/// <summary>The outgoing links of an article's body.</summary>
public static class BodyLinks
{
    /// <summary>Absolute http and https links of the kept blocks in order, each once, without tracking parameters, none to the page itself.</summary>
    public static IReadOnlyList<Uri> Of(PageTree tree, Uri baseUrl)
    {
        var links = new List<Uri>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { CanonicalAddress.Clean(baseUrl).AbsoluteUri };
        foreach (var node in tree.Nodes)
        {
            if (node.Name is "a" && IsKept(tree, node) && Resolve(node, baseUrl) is { } link && seen.Add(link.AbsoluteUri))
                links.Add(link);
        }

        return links;
    }

    private static bool IsKept(PageTree tree, PageNode anchor)
    {
        for (var i = anchor.FirstBlock; i < Math.Min(tree.Blocks.Count, Math.Max(anchor.EndBlock, anchor.FirstBlock + 1)); i++)
        {
            if (tree.Blocks[i].IsKept)
                return true;
        }

        return false;
    }

    private static Uri? Resolve(PageNode anchor, Uri baseUrl)
    {
        var href = anchor.Element.GetAttribute("href");
        if (string.IsNullOrWhiteSpace(href) || href.StartsWith('#') || !Uri.TryCreate(baseUrl, href.Trim(), out var url))
            return null;
        return url.Scheme is "http" or "https" ? CanonicalAddress.Clean(url) : null;
    }
}
