using AngleSharp.Dom;

namespace Digest.Readability;

/// <summary>Finds the heads of a round-up's stories by the shape of its HTML; finds none in an ordinary article.</summary>
internal static class RoundupHeads
{
    /// <summary>Fewer linked headings happen in an ordinary article.</summary>
    private const int LeastHeadings = 3;

    /// <summary>Fewer linked items are an article's references.</summary>
    private const int LeastItems = 5;

    /// <summary>Of the headings of one level, the part that must be heads; an article's own headings are not linked.</summary>
    private const double LeastShare = 0.7;

    /// <summary>Of all words, the part that stands in linked items of a list of links.</summary>
    private const double LeastListShare = 0.6;

    /// <summary>Words of a head on average: headlines have seven, names of products and places two or three.</summary>
    private const double LeastWords = 4.5;

    /// <summary>Words of a section whose heading has no link, as of a story that gives no source.</summary>
    private const int LeastSection = 40;

    private static readonly int[] Levels = [1, 2, 3, 4, 5, 6];

    /// <summary>A link this short is an arrow, a number or "here".</summary>
    private const int ShortestTitle = 4;

    public static IReadOnlyList<RoundupHead> Find(IReadOnlyList<RoundupBlock> blocks, Entry entry)
    {
        var named = NamesRoundup(entry, blocks);
        var linked = Levels.Select(level => LinkedHeadings(blocks, level, entry)).Append(LinkedItems(blocks, entry));
        var sections = Levels.Select(level => SectionsWithLinks(blocks, level, entry));
        return named
            ? linked.Concat(sections).FirstOrDefault(heads => heads.Count > 0, [])
            : linked.FirstOrDefault(heads => heads.Count > 0 && TellNews(heads, entry), []);
    }

    private static bool NamesRoundup(Entry entry, IReadOnlyList<RoundupBlock> blocks) =>
        RoundupName.Names(entry.Title) || (blocks.FirstOrDefault(block => block.Level == 1) is { } headline && RoundupName.Names(headline.Text));

    /// <summary>Heads that read like news of several other sites; a list of products or places has names for heads, related articles are the site's own.</summary>
    private static bool TellNews(List<RoundupHead> heads, Entry entry)
    {
        var hosts = heads.Where(head => !IsOwnHost(head.Link, entry)).Select(head => head.Link.Host).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return hosts >= LeastHeadings && heads.Average(head => RoundupName.Words(head.Title)) >= LeastWords;
    }

    /// <summary>Headings of one level that are themselves links to what they tell of.</summary>
    private static List<RoundupHead> LinkedHeadings(IReadOnlyList<RoundupBlock> blocks, int level, Entry entry)
    {
        var heads = new List<RoundupHead>();
        var bare = new List<int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Level != level) continue;
            if (HeadOf(blocks[i], i, entry) is { } head) heads.Add(head);
            else if (heads.Count > 0) bare.Add(i);
        }

        if (Distinct(heads) < LeastHeadings || heads.Count < LeastShare * (heads.Count + bare.Count)) return [];
        heads.AddRange(bare.Where(index => HasStory(blocks, index)).Select(index => Unlinked(blocks, index, entry)));
        heads.Sort((a, b) => a.Index.CompareTo(b.Index));
        return heads;
    }

    private static bool HasStory(IReadOnlyList<RoundupBlock> blocks, int heading)
    {
        var words = 0;
        for (var i = heading + 1; i < blocks.Count && blocks[i].Level == 0 && blocks[i].Name != "hr" && words < LeastSection; i++)
        {
            if (!blocks[i].IsItem) words += blocks[i].Text.Length;
        }

        return words >= LeastSection;
    }

    /// <summary>A story without a source: the first link of its text, else its place in the round-up.</summary>
    private static RoundupHead Unlinked(IReadOnlyList<RoundupBlock> blocks, int index, Entry entry)
    {
        var title = RoundupName.WithoutNumber(blocks[index].Text);
        var place = new Uri((entry.Url ?? entry.FeedUrl).GetLeftPart(UriPartial.Query) + "#" + Uri.EscapeDataString(title));
        return new RoundupHead(index, title, LinkBelow(blocks, index, blocks[index].Level, entry) ?? place, OwnBlock: true);
    }

    /// <summary>The linked heading as a head: its first outward link covers most of its words, marks like #3 apart.</summary>
    private static RoundupHead? HeadOf(RoundupBlock block, int index, Entry entry)
    {
        if (FirstLink(block, entry) is not { } link) return null;
        var title = RoundupBlocks.Fold(link.Anchor.TextContent);
        if (title.Length < ShortestTitle) title = RoundupName.WithoutNumber(block.Text);
        return title.Length >= ShortestTitle && (title.Length * 10 >= block.Text.Length * 6 || IsMark(link.Anchor.TextContent)) ? new RoundupHead(index, title, link.Target, OwnBlock: true) : null;
    }

    /// <summary>A lone arrow or number sign that carries the heading's link.</summary>
    private static bool IsMark(string text) => text.Trim().Length is > 0 and < ShortestTitle;

    /// <summary>Headings without links, each with an outward link in its section; only where the title says that it is a round-up.</summary>
    private static List<RoundupHead> SectionsWithLinks(IReadOnlyList<RoundupBlock> blocks, int level, Entry entry)
    {
        var heads = new List<RoundupHead>();
        var sections = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Level != level) continue;
            sections++;
            if (LinkBelow(blocks, i, level, entry) is { } link) heads.Add(new RoundupHead(i, RoundupName.WithoutNumber(blocks[i].Text), link, OwnBlock: true));
        }

        return Distinct(heads) >= LeastHeadings && heads.Count >= LeastShare * sections && heads.TrueForAll(head => head.Title.Length >= ShortestTitle) ? heads : [];
    }

    private static Uri? LinkBelow(IReadOnlyList<RoundupBlock> blocks, int heading, int level, Entry entry)
    {
        for (var i = heading + 1; i < blocks.Count && !(blocks[i].Level > 0 && blocks[i].Level <= level); i++)
        {
            if (FirstLink(blocks[i], entry) is { } link) return link.Target;
        }

        return null;
    }

    /// <summary>Items of lists, or paragraphs, that begin with a link to another site and make up most of the text.</summary>
    private static List<RoundupHead> LinkedItems(IReadOnlyList<RoundupBlock> blocks, Entry entry)
    {
        var heads = new List<RoundupHead>();
        var (linked, all) = (0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            all += blocks[i].Text.Length;
            if (ItemHead(blocks[i], i, entry) is not { } head) continue;
            heads.Add(head);
            linked += blocks[i].Text.Length;
        }

        var hosts = heads.Select(head => head.Link.Host).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return Distinct(heads) >= LeastItems && hosts >= LeastHeadings && linked >= LeastListShare * all ? heads : [];
    }

    private static RoundupHead? ItemHead(RoundupBlock block, int index, Entry entry)
    {
        if (!block.IsItem && block.Name != "p") return null;
        if (FirstLink(block, entry) is not { } link || IsOwnHost(link.Target, entry)) return null;
        var title = RoundupBlocks.Fold(link.Anchor.TextContent);
        var before = block.Text.IndexOf(title, StringComparison.Ordinal);
        return title.Length >= ShortestTitle && before is >= 0 and <= 6 && !title.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? new RoundupHead(index, title, link.Target, OwnBlock: false)
            : null;
    }

    private static int Distinct(List<RoundupHead> heads) => heads.Select(head => head.Link).Distinct().Count();

    private static bool IsOwnHost(Uri link, Entry entry) =>
        string.Equals(link.Host, entry.Url?.Host ?? entry.FeedUrl.Host, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first link of a block that leads to another page.</summary>
    private static (IElement Anchor, Uri Target)? FirstLink(RoundupBlock block, Entry entry)
    {
        if (block.Node is not IElement element) return null;
        foreach (var anchor in element.LocalName == "a" ? [element] : element.QuerySelectorAll("a[href]").AsEnumerable())
        {
            if (Target(anchor.GetAttribute("href"), entry) is { } target) return (anchor, target);
        }

        return null;
    }

    private static Uri? Target(string? href, Entry entry)
    {
        if (string.IsNullOrWhiteSpace(href) || href[0] == '#') return null;
        if (!Uri.TryCreate(entry.Url ?? entry.FeedUrl, href, out var target) || target.Scheme is not ("http" or "https")) return null;
        return entry.Url is { } own && Uri.Compare(target, own, UriComponents.HttpRequestUrl, UriFormat.SafeUnescaped, StringComparison.Ordinal) == 0 ? null : target;
    }
}
