using AngleSharp.Html.Parser;

namespace Digest.Readability;

/// <summary>Splits an entry that lists many stories (a daily brief, a newsletter, a week's links) into one entry a story.</summary>
public static class RoundupSplitter
{
    /// <summary>A longer text is no brief; the parser's own limit of a page.</summary>
    private const int Longest = 10_000_000;

    /// <summary>The stories in their order, each with its own id, title, link and HTML; the entry itself alone when it tells one story.</summary>
    public static IReadOnlyList<Entry> Split(Entry entry, string publisher)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(publisher);
        if (entry.ContentHtml is not { Length: > 0 and <= Longest } html || !html.Contains("href", StringComparison.OrdinalIgnoreCase)) return [entry];
        var document = new HtmlParser().ParseDocument(html);
        if (document.Body is not { } body) return [entry];
        var blocks = RoundupBlocks.Of(body);
        var heads = RoundupHeads.Find(blocks, entry);
        return heads.Count == 0 ? [entry] : Stories(entry, blocks, heads);
    }

    private static List<Entry> Stories(Entry entry, IReadOnlyList<RoundupBlock> blocks, IReadOnlyList<RoundupHead> heads)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var stories = new List<Entry>(heads.Count);
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1].Index : blocks.Count;
            var id = $"{entry.Id}#{heads[i].Link}";
            for (var copy = 2; !taken.Add(id); copy++) id = $"{entry.Id}#{heads[i].Link}~{copy}";
            stories.Add(entry with
            {
                Id = id,
                Url = heads[i].Link,
                Title = heads[i].Title,
                SummaryHtml = null,
                ContentHtml = RoundupSection.Html(blocks, heads[i], end),
            });
        }

        return stories;
    }
}
