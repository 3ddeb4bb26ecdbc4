using System.Text.RegularExpressions;

namespace Digest.Readability;

/// <summary>Finds when a page was published: stated dates first, then time elements, the address, and visible dates near the headline.</summary>
public static partial class PageDateFinder
{
    private static readonly string[] Names =
    [
        "article:published_time", "og:article:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "date", "pubdate", "published", "publishdate", "publish-date", "publish_date", "published_time", "dc.date",
        "dc.date.issued", "dcterms.date", "dcterms.created", "article.published", "cXenseParse:recs:publishtime", "og:published_time", "weibo:article:create_at", "apub:time", "citation_publication_date", "citation_date",
        "citation_online_date", "og:release_date", "lastmod", "creation_date",
    ];

    private static readonly string[] ModifiedNames = ["article:modified_time", "og:updated_time", "dateModified", "last-modified"];

    // Dates further from the headline belong to comments and related articles.
    private const int Reach = 25;

    /// <summary>The moment, in the offset that the page gives; null when it gives none. The day that readers are shown is believed before the one that machines are told.</summary>
    public static DateTimeOffset? Find(PageTree tree, PageStatements statements, LinkedData data, PageSource source)
    {
        var address = OfAddress(source.Url);
        var modified = WrittenDate.Read(data.Modified) ?? First(statements, ModifiedNames);
        if ((WrittenDate.Read(data.Published) ?? First(statements, Names)) is not { } stated)
            return Unstated(tree, address, source) ?? modified;
        if (modified is { } changed && Shown(tree)?.Date == changed.Date)
            return changed;
        return address is { } local ? InZoneOf(local, stated) : stated;
    }

    private static DateTimeOffset? Unstated(PageTree tree, DateTimeOffset? address, PageSource source) =>
        Marked(tree) ?? address ?? Visible(tree) ?? OfState(source.Html);

    /// <summary>The same moment in an offset in which it falls on the day that the address names, where one is near.</summary>
    private static DateTimeOffset InZoneOf(DateTimeOffset local, DateTimeOffset stated)
    {
        if (stated.Offset != TimeSpan.Zero || stated.TimeOfDay == TimeSpan.Zero)
            return stated;
        return (stated.Date - local.Date).Days switch
        {
            1 when stated.Hour < 12 => stated.ToOffset(TimeSpan.FromHours(-stated.Hour - 1)),
            -1 when stated.Hour > 9 => stated.ToOffset(TimeSpan.FromHours(24 - stated.Hour)),
            _ => stated,
        };
    }

    private static DateTimeOffset? Shown(PageTree tree)
    {
        var title = Math.Max(0, tree.TitleBlock);
        return Dated(tree.Blocks.Skip(Math.Max(0, title - 3)).Take(12).Where(block => block.Text.Length < 90));
    }

    private static DateTimeOffset? First(PageStatements statements, string[] names) =>
        names.Select(name => WrittenDate.Read(statements.First(name))).FirstOrDefault(date => date is not null);

    private static DateTimeOffset? Marked(PageTree tree)
    {
        foreach (var node in tree.Nodes)
        {
            var isMarked = node.Name is "time" || node.Element.GetAttribute("itemprop") is "datePublished";
            if (!isMarked || node.Signature.Contains("updated", StringComparison.Ordinal))
                continue;
            var date = WrittenDate.Read(node.Element.GetAttribute("datetime") ?? node.Element.GetAttribute("content")) ?? WrittenDate.Find(node.Element.TextContent);
            if (date is not null)
                return date;
        }

        return null;
    }

    private static DateTimeOffset? OfAddress(Uri url) =>
        AddressDate().Match(url.AbsolutePath) is { Success: true } match
            ? WrittenDate.Read($"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}")
            : null;

    private static DateTimeOffset? Visible(PageTree tree)
    {
        var title = Math.Max(0, tree.TitleBlock);
        var near = tree.Blocks.Skip(title).Take(Reach).Concat(tree.Blocks.Skip(Math.Max(0, title - 8)).Take(8)).Where(block => block.Text.Length < 160);
        return Dated(near)
            ?? Dated(tree.Blocks.Where(block => block.Text.Length < 80 && CallsItselfDate(block.Node)))
            ?? Dated(tree.Blocks.TakeLast(12).Where(block => block.Text.Length < 80));
    }

    private static DateTimeOffset? Dated(IEnumerable<Block> blocks) =>
        blocks.Select(block => WrittenDate.Find(block.Text)).FirstOrDefault(date => date is not null);

    private static bool CallsItselfDate(PageNode node) =>
        node.Signature.Contains("date", StringComparison.Ordinal) || node.Signature.Contains("time", StringComparison.Ordinal) || node.Signature.Contains("publish", StringComparison.Ordinal);

    /// <summary>Dates in the state objects of scripts, under a name that says publication.</summary>
    private static DateTimeOffset? OfState(string html) =>
        StateDate().Match(html) is { Success: true } match ? WrittenDate.Read(match.Groups["date"].Value) : null;

    [GeneratedRegex(@"/(?<y>20[0-3]\d)[/-]?(?<m>0[1-9]|1[0-2])[/-]?(?<d>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex AddressDate();

    [GeneratedRegex(@"\b(?:datePublished|publishedAt|published_at|publishDate|publishedDate|firstPublished(?:At|Date)?|pubDate|publish_time|date)\\?(?:""|&quot;)\s*:\s*\\?(?:""|&quot;)(?<date>(?:19|20)\d\d-\d\d-\d\d[T\s\d:.+Z-]*)", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex StateDate();
}
