using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Digest.Parsing;

/// <summary>Finds the links that make up a page's list of news, without a rule: headlines repeat one shape, and lead below one path.</summary>
internal static class PageLinks
{
    private const int LevelsOfShape = 4;
    private const int FewestInList = 3;

    // A headline says about this much; longer ones are no better.
    private const int FullTitle = 60;

    private static readonly HashSet<string> None = [];
    private static readonly string[] Frames = ["nav", "header", "footer", "aside", "form"];
    private static readonly string[] FrameWords = ["nav", "menu", "footer", "sidebar", "breadcrumb", "pagination", "cookie", "social", "share"];

    /// <summary>The links of the most news-like list, in the page's order; none when nothing looks like one.</summary>
    public static IReadOnlyList<IElement> Find(IHtmlDocument document, Uri baseUrl, Uri pageUrl)
    {
        var candidates = document.QuerySelectorAll("a[href]").Where(link => !InFrame(link)).Select(link => Candidate.Of(link, baseUrl, pageUrl)).OfType<Candidate>().ToList();
        var best = candidates.GroupBy(candidate => candidate.Shape, StringComparer.Ordinal)
            .Where(list => list.Select(candidate => candidate.Url).Distinct().Count() >= FewestInList)
            .MaxBy(Score);
        if (best is null)
            return [];
        // The lead story is often set in another shape, but lies below the same path.
        var folder = best.GroupBy(candidate => candidate.Folder, StringComparer.Ordinal).MaxBy(group => group.Count())?.Key;
        return [.. candidates.Where(candidate => candidate.Shape == best.Key || (candidate.Folder == folder && folder?.Length > 1 && candidate.Weight >= PageText.LightestTitle)).Select(candidate => candidate.Link)];
    }

    private static double Score(IGrouping<string, Candidate> list)
    {
        var stories = list.DistinctBy(candidate => candidate.Url).ToList();
        var titles = stories.Average(candidate => Math.Min(candidate.Weight, FullTitle));
        var dated = stories.Take(FewestInList).Any(candidate => PageDate.Of(PageBlock.Around(candidate.Link, None), null) is not null || PageDate.InAddress(candidate.Url) is not null);
        return Math.Sqrt(stories.Count) * titles * (dated ? 2 : 1);
    }

    private static bool InFrame(IElement link)
    {
        for (var around = link.ParentElement; around is not null && around.LocalName is not ("body" or "article" or "main"); around = around.ParentElement)
        {
            var name = $"{around.ClassName} {around.Id}";
            if (Frames.Contains(around.LocalName, StringComparer.Ordinal) || FrameWords.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    private sealed record Candidate(IElement Link, Uri Url, string Shape, string Folder, int Weight)
    {
        public static Candidate? Of(IElement link, Uri baseUrl, Uri pageUrl)
        {
            if (!Uri.TryCreate(baseUrl, link.GetAttribute("href")?.Trim(), out var url) || url.Scheme is not ("http" or "https"))
                return null;
            var isPage = url.AbsolutePath.TrimEnd('/') == pageUrl.AbsolutePath.TrimEnd('/') && url.Host == pageUrl.Host;
            if (isPage || url.AbsolutePath == "/")
                return null;
            var folder = url.AbsolutePath[..(url.AbsolutePath.TrimEnd('/').LastIndexOf('/') + 1)];
            var weight = PageText.Title(link, link, null) is { } title ? PageText.Weight(title) : 0;
            return weight < PageText.LightestTitle ? null : new Candidate(link, url, ShapeOf(link), url.Host + folder, weight);
        }

        private static string ShapeOf(IElement link)
        {
            var shape = new StringBuilder();
            IElement? element = link;
            for (var level = 0; level < LevelsOfShape && element is not null; level++, element = element.ParentElement)
                shape.Append(element.LocalName).Append('.').Append(element.ClassList.Length > 0 ? element.ClassList[0] : "").Append('>');
            return shape.ToString();
        }
    }
}
