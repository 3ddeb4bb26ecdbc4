namespace Digest.Readability;

/// <summary>Reads a page as a person would: the article and what the page says about it.</summary>
public static class PageReading
{
    // The page shows less than this part of the text that its data carry: it is drawn by script, or cut off.
    private const double ShownTooLittle = 0.6;

    // Pages with less text are looked at for a state object, which costs time.
    private const int LittleText = 400;

    /// <summary>The readable page; its text is empty when there is no article on it.</summary>
    public static ReadablePage Read(string html, Uri url)
    {
        using var document = PageParser.Parse(html);
        var tree = PageTree.Of(document.DocumentElement);
        var data = LinkedDataReader.Read(html);
        var metadata = MetadataReader.Read(document, tree, data, new PageSource(html, url));
        BlockChooser.Choose(tree, $"{metadata.Title}");
        var shown = new ReadablePage { Metadata = metadata, Text = BodyText.Write(tree), Links = BodyLinks.Of(tree, url) };
        var page = OfData(shown, data.Body, url) ?? OfData(shown, shown.Text.Length < LittleText ? StateText.Find(html) : null, url) ?? shown;
        var wall = WallFinder.Find(tree, data, page.Text);
        return WallFinder.IsNoArticle($"{metadata.Title}", page.Text, wall) ? page with { Wall = wall, Text = "", Links = [] } : page with { Wall = wall };
    }

    /// <summary>The text and links of a fragment that is all article, such as a feed's own content.</summary>
    public static ReadablePage ReadFragment(string html, Uri url)
    {
        using var document = PageParser.Parse(html);
        var tree = PageTree.Of(document.DocumentElement);
        foreach (var block in tree.Blocks)
            block.IsKept = true;
        BodyEdges.Trim(tree);
        return new ReadablePage { Metadata = new PageMetadata { CanonicalUrl = CanonicalAddress.Clean(url) }, Text = BodyText.Write(tree), Links = BodyLinks.Of(tree, url) };
    }

    private static ReadablePage? OfData(ReadablePage shown, string? body, Uri url)
    {
        if (body is null || body.Length * ShownTooLittle < shown.Text.Length)
            return null;
        var read = ReadFragment(body.Contains('<', StringComparison.Ordinal) ? body : $"<pre>{body}</pre>", url);
        return read.Text.Length * ShownTooLittle > shown.Text.Length ? shown with { Text = read.Text, Links = read.Links } : null;
    }
}
