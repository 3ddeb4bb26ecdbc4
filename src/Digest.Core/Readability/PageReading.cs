namespace Digest.Readability;

/// <summary>Reads a page as a person would: the article and what the page says about it.</summary>
public static class PageReading
{
    /// <summary>The readable page; its text is empty when there is no article on it.</summary>
    public static ReadablePage Read(string html, Uri url)
    {
        using var document = PageParser.Parse(html);
        var metadata = MetadataReader.Read(document, url);
        var (tree, best) = Analyse(document.DocumentElement);
        return new ReadablePage
        {
            Metadata = metadata,
            Text = best is null ? "" : BodyText.Write(tree, best),
            Links = best is null ? [] : BodyLinks.Of(tree, best, url),
        };
    }

    /// <summary>The text and links of a fragment that is all article, such as a feed's own content.</summary>
    public static ReadablePage ReadFragment(string html, Uri url)
    {
        using var document = PageParser.Parse(html);
        var tree = PageTree.Of(document.DocumentElement);
        return new ReadablePage
        {
            Metadata = new PageMetadata { CanonicalUrl = CanonicalAddress.Clean(url) },
            Text = BodyText.Write(tree, tree.Nodes[0]),
            Links = BodyLinks.Of(tree, tree.Nodes[0], url),
        };
    }

    public static (PageTree Tree, PageNode? Best, string Title) Prepare(string html)
    {
        var document = PageParser.Parse(html);
        var tree = PageTree.Of(document.DocumentElement);
        BlockRater.Rate(tree);
        NoiseRemover.Mark(tree);
        return (tree, ContentScorer.Best(tree), document.Title ?? "");
    }

    public static PageNode? Restage(PageTree tree, IReadOnlyList<double> p)
    {
        foreach (var node in tree.Nodes)
            node.IsNoise = false;
        for (var i = 0; i < tree.Blocks.Count; i++)
            (tree.Blocks[i].Goodness, tree.Blocks[i].IsNoise) = (p[i], p[i] < 0.3);
        return ContentScorer.Best(tree);
    }

    public static string Heuristic(PageTree tree, PageNode best)
    {
        BodyCleaner.Clean(tree, best);
        return BodyText.Write(tree, best);
    }

    public static (PageTree, PageNode?) Analyse(string html) => Analyse(PageParser.Parse(html).DocumentElement);

    private static (PageTree Tree, PageNode? Best) Analyse(AngleSharp.Dom.IElement root)
    {
        var tree = PageTree.Of(root);
        BlockRater.Rate(tree);
        NoiseRemover.Mark(tree);
        var best = ContentScorer.Best(tree);
        if (best is not null)
            BodyCleaner.Clean(tree, best);
        return (tree, best);
    }
}
