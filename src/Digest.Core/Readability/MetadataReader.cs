using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Digest.Readability;

/// <summary>Reads what a page says about its article: OpenGraph, JSON-LD, microdata, time elements, visible bylines.</summary>
public static class MetadataReader
{
    /// <summary>Everything that the page states; what it does not state stays null.</summary>
    public static PageMetadata Read(IHtmlDocument document, PageTree tree, LinkedData data, PageSource source)
    {
        var statements = tree.Statements;
        var shared = statements.First("og:title", "twitter:title");
        tree.FindTitle($"{document.Title}\n{shared}");
        var site = TextShape.Fold(statements.First("og:site_name", "application-name") ?? HostName(source.Url));
        return new PageMetadata
        {
            Title = InTime(() => HeadlineFinder.Find(Headings(tree), shared, document.Title, site)),
            Byline = InTime(() => BylineFinder.Find(tree, statements, data, site)),
            Published = InTime<DateTimeOffset?>(() => PageDateFinder.Find(tree, statements, data, source)),
            CanonicalUrl = CanonicalAddress.Choose(statements.Canonical ?? statements.First("og:url"), source.Url),
            Language = document.DocumentElement.GetAttribute("lang") ?? statements.First("og:locale"),
        };
    }

    private static T? InTime<T>(Func<T?> find)
    {
        try
        {
            return find();
        }
        catch (RegexMatchTimeoutException)
        {
            return default; // Text made to keep a pattern busy says nothing.
        }
    }

    /// <summary>Every h1; where there is none, the lower heading whose words are the title's.</summary>
    private static List<string> Headings(PageTree tree)
    {
        var headings = tree.Blocks.Where(block => block.Kind is BlockKind.Heading && block.Node.Name is "h1").ToList();
        if (headings.Count == 0 && tree.TitleBlock >= 0 && tree.Blocks[tree.TitleBlock].Kind is BlockKind.Heading)
            headings.Add(tree.Blocks[tree.TitleBlock]);
        return [.. headings.Select(block => block.Text.Replace('\n', ' '))];
    }

    private static string HostName(Uri url)
    {
        var labels = url.Host.Split('.').Where(label => label is not ("www" or "m")).ToArray();
        return labels.Length == 0 ? "" : labels[0];
    }
}
