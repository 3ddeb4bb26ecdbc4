using System.Globalization;
using Digest.Templating;
using Digest.Templating.Models;

namespace Digest.Web;

/// <summary>The archive as a static site: a front page, a page for each issue, feeds. The same issues give the same bytes.</summary>
public sealed class ArchiveSite(ITemplateEngine engine, Labels labels, EditionOptions options)
{
    // A year of a weekly shows all its headlines on the front page; older issues one each, so that the page stays light.
    private const int FullCards = 52;

    private readonly ArchiveCards _cards = new(labels, options);
    private readonly ArchiveFeeds _feeds = new(options);

    /// <summary>The page of an issue, relative to the archive's folder.</summary>
    public static string PageOf(int number) => string.Create(CultureInfo.InvariantCulture, $"issues/{number}/index.html");

    /// <summary>Writes all of it; issues are loaded one at a time, and files that stay the same are left alone.</summary>
    public async Task WriteAsync(
        string folder, IReadOnlyList<int> numbers, Func<int, CancellationToken, Task<ArchivedIssue?>> load, CancellationToken cancellationToken)
    {
        int[] ordered = [.. numbers.Distinct().OrderDescending()];
        var cards = new List<ArchiveCard>();
        for (var i = 0; i < ordered.Length; i++)
        {
            if (await load(ordered[i], cancellationToken) is not { } archived) continue;
            var page = _cards.PageOf(archived, Neighbour(ordered, i + 1), Neighbour(ordered, i - 1));
            ArchiveFile.Write(folder, PageOf(ordered[i]), engine.Render("archive/issue.sbn-html", page));
            cards.Add(_cards.CardOf(page, archived, cards.Count < ArchiveFeeds.MostItems ? engine.Render("archive/item.sbn-html", page) : ""));
        }

        ArchiveFile.Write(folder, "feed.xml", _feeds.Rss(cards));
        ArchiveFile.Write(folder, "feed.json", _feeds.Json(cards));
        ArchiveFile.Write(folder, "index.html", engine.Render("archive/index.sbn-html", Front(cards)));
    }

    private static ArchiveCard Light(ArchiveCard card, int at) => at < FullCards ? card : card with { Lines = [.. card.Lines.Take(1)], More = [] };

    private static int? Neighbour(int[] numbers, int at) => at >= 0 && at < numbers.Length ? numbers[at] : null;

    private ArchiveFront Front(IReadOnlyList<ArchiveCard> cards) => new(
        "zh-Hans",
        [new TextModel("zh-Hans", options.TitleChinese), new TextModel("en", options.Title)],
        options.PublicUrl.TrimEnd('/') + "/",
        [.. cards.Select(Light).GroupBy(card => card.Year).Select(year => new ArchiveYear(year.Key, [.. year]))],
        labels.All(EditionLanguage.ChineseFirst),
        new ThemeModel(options.Accent, options.AccentDark, options.Logo, options.Sender));
}
