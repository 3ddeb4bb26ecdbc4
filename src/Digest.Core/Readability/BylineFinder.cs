using System.Net;
using System.Text.RegularExpressions;

namespace Digest.Readability;

/// <summary>Finds who wrote a page: stated authors first, then marked-up names, then visible bylines.</summary>
public static partial class BylineFinder
{
    private const int LongestByline = 100;

    // A byline stands within some blocks of the headline; further away names are of other people.
    private const int Reach = 25;

    private static readonly string[] Names = ["author", "parsely-author", "article:author", "article:author_name", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author", "twitter:creator"];

    /// <summary>The names, parted by commas; null when the page names nobody. The site itself counts only where no person is named.</summary>
    public static string? Find(PageTree tree, PageStatements statements, LinkedData data, string site)
    {
        var stated = data.Authors.Concat(Names.SelectMany(statements.All)).Concat(Labelled(statements)).Select(Clean).OfType<string>().ToList();
        var people = stated.Where(name => !IsSite(name, site)).ToList();
        return Join(people) ?? Join(Marked(tree)) ?? Join(AuthorPages(tree)) ?? Join(Visible(tree)) ?? Join(stated);
    }

    private static string? Join(IEnumerable<string> names)
    {
        var kept = names.Distinct(StringComparer.OrdinalIgnoreCase).Take(6).ToList();
        return kept.Count == 0 ? null : string.Join(", ", kept);
    }

    private static bool IsSite(string name, string site)
    {
        var folded = TextShape.Fold(name);
        return folded == site || (folded.Length > 5 && site.Contains(folded, StringComparison.Ordinal)) || (site.Length > 5 && folded.StartsWith(site, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Labelled(PageStatements statements) =>
        statements.First("twitter:label1") is { } label && (label.Contains("written", StringComparison.OrdinalIgnoreCase) || label.Contains("author", StringComparison.OrdinalIgnoreCase))
            ? statements.All("twitter:data1") : [];

    /// <summary>Names that link to a page of their bearer, near the headline.</summary>
    private static IEnumerable<string> AuthorPages(PageTree tree) => tree.Nodes
        .Where(node => node.Name is "a" && Math.Abs(node.FirstBlock - Math.Max(0, tree.TitleBlock)) < Reach && IsAuthorPage(node.Element.GetAttribute("href")))
        .Select(node => node.Element.TextContent.Trim())
        .Select(Clean).OfType<string>().Where(PersonName.Is).Take(3);

    private static bool IsAuthorPage(string? href) => href is not null && AuthorPath().IsMatch(href);

    private static IEnumerable<string> Marked(PageTree tree) => tree.Nodes
        .Where(node => node.Element.GetAttribute("rel") is "author" || node.Element.GetAttribute("itemprop") is "author")
        .Select(node => Text(tree, node))
        .Select(Clean).OfType<string>().Where(PersonName.Is);

    private static IEnumerable<string> Visible(PageTree tree)
    {
        var title = Math.Max(0, tree.TitleBlock);
        for (var i = Math.Max(0, title - 5); i < Math.Min(tree.Blocks.Count, title + Reach); i++)
        {
            if (Spoken(tree, i) is { } name)
                return [name];
        }

        return OfClass(tree) is { } named ? [named] : NextToDate(tree, title) is { } near ? [near] : [];
    }

    private static string? Spoken(PageTree tree, int index)
    {
        var text = tree.Blocks[index].Text;
        if (text.Length > LongestByline)
            return null;
        var next = index + 1 < tree.Blocks.Count ? tree.Blocks[index + 1].Text : "";
        var match = ByLine().Match(OnlyBy().IsMatch(text) ? $"{text} {next}" : text);
        return match.Success && Clean(match.Groups["name"].Value) is { } name && PersonName.Is(name) ? name : null;
    }

    private static string? OfClass(PageTree tree)
    {
        foreach (var node in tree.Nodes)
        {
            var isNamed = node.Signature.Contains("author", StringComparison.Ordinal) || node.Signature.Contains("byline", StringComparison.Ordinal) || node.Signature.Contains("writer", StringComparison.Ordinal);
            if (isNamed && node.EndBlock - node.FirstBlock < 6 && FirstName(tree, node) is { } name)
                return name;
        }

        return null;
    }

    private static string? FirstName(PageTree tree, PageNode node)
    {
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            if (Clean(WrittenDate.Without(tree.Blocks[i].Text)) is { } name && PersonName.Is(name))
                return name;
        }

        return node.EndBlock == node.FirstBlock && Clean(WrittenDate.Without(Text(tree, node))) is { } inline && PersonName.Is(inline) ? inline : null;
    }

    private static string? NextToDate(PageTree tree, int title)
    {
        for (var i = Math.Max(0, title - 5); i < Math.Min(tree.Blocks.Count, title + Reach); i++)
        {
            var text = tree.Blocks[i].Text;
            if (text.Length > LongestByline || WrittenDate.Find(text) is null)
                continue;
            string[] near = [WrittenDate.Without(text), i > title + 1 ? tree.Blocks[i - 1].Text : "", i + 1 < tree.Blocks.Count ? tree.Blocks[i + 1].Text : ""];
            if (Array.Find(near, each => Clean(each) is { } name && PersonName.Is(name)) is { } found)
                return Clean(found);
        }

        return null;
    }

    private static string Text(PageTree tree, PageNode node) =>
        node.EndBlock > node.FirstBlock ? tree.Blocks[node.FirstBlock].Text : node.Element.TextContent.Length < 2 * LongestByline ? node.Element.TextContent : "";

    private static string? Clean(string name)
    {
        var text = Degrees().Replace(Lead().Replace(Spaces().Replace(WebUtility.HtmlDecode(name), " ").Trim(), ""), "").Trim(' ', ',', '|', '·', '•', '-', '—', ':', '：', '/');
        var isAddress = text.Contains("://", StringComparison.Ordinal) || text.StartsWith('@') || (text.Contains('.', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal));
        return isAddress || text.Length is < 2 or > LongestByline ? null : text;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:(?:written|posted|updated|published|reviewed|edited|story|words) by|authors?|by|作者|文|记者|記者|撰文|编辑|責任編輯|责任编辑)\s*[:：/｜|\s]\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 500)]
    private static partial Regex Lead();

    [GeneratedRegex(@"/(?:authors?|people|contributors?|writers?|byline|staff)/", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 500)]
    private static partial Regex AuthorPath();

    [GeneratedRegex(@",\s*(?:MD|M\.D\.|PhD|Ph\.D\.|RN|RD|CPA|CFP|MBA|JD|DDS|DVM|MS|MPH)\b.*$", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Degrees();

    [GeneratedRegex(@"^\s*(?:(?:written|posted|published|story|words)\s+)?by\s*:?\s*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 500)]
    private static partial Regex OnlyBy();

    [GeneratedRegex(@"(?:^|[\n|•·–—-]|\d)\s*(?:(?:(?:written|posted|published|story|words) )?by|author)\s*:?\s+(?<name>[^\n|•·,–—]{2,60}?)(?=\s*(?:$|[\n|•·,–—(]|on\b|in\b|updated|published|last|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:^|[\s|])(?:作者|文|记者|記者|撰文)\s*[:：/|｜]\s*(?<name>[\p{L}·.]{2,24})", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 500)]
    private static partial Regex ByLine();
}
