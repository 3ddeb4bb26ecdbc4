using System.Globalization;

namespace Digest.Readability;

/// <summary>Makes an article of an entry: of the page behind it, or of the feed's own text where that is the better one.</summary>
public static class ArticleExtractor
{
    // A page that gives less than this part of the feed's own text was not read rightly.
    private const double FeedIsBetterBelow = 0.6;

    /// <summary>The article of the page, or of the entry's own text where that tells more; null when neither has any.</summary>
    public static Article? Extract(Entry entry, string publisher, string html, Uri url)
    {
        var page = PageReading.Read(html, url);
        var own = FromEntry(entry, publisher);
        if (page.Text.Length == 0 || (own is not null && page.Text.Length < own.Text.Length * FeedIsBetterBelow))
            return own is null ? null : own with { Wall = page.Wall };
        var title = entry.Title.Length > 0 ? entry.Title : Headline(page.Metadata.Title, page.Text);
        var dated = entry.Published is null ? entry with { Published = page.Metadata.Published } : entry;
        var article = ArticleBuilder.Build(dated, publisher, page.Metadata.CanonicalUrl, title, page.Text, page.Links);
        return article with { Byline = page.Metadata.Byline ?? entry.Author, Wall = page.Wall };
    }

    /// <summary>The article of the text that the feed itself carries; null when it carries none.</summary>
    public static Article? FromEntry(Entry entry, string publisher)
    {
        var html = entry.ContentHtml ?? entry.SummaryHtml;
        if (string.IsNullOrWhiteSpace(html))
            return null;
        var url = entry.Url ?? entry.FeedUrl;
        var page = PageReading.ReadFragment(html, url);
        if (page.Text.Length == 0)
            return null;
        return ArticleBuilder.Build(entry, publisher, page.Metadata.CanonicalUrl, Headline(entry.Title, page.Text), page.Text, page.Links);
    }

    /// <summary>The article of one story of a round-up: the words are the round-up's, so is the address, with the story's place as its fragment; null when it has no words.</summary>
    /// <param name="whole">The round-up.</param>
    /// <param name="part">The story, whose link is what it tells of.</param>
    /// <param name="at">The story's place, from zero.</param>
    /// <param name="publisher">The publisher of the round-up.</param>
    public static Article? FromRoundup(Entry whole, Entry part, int at, string publisher)
    {
        var home = whole.Url ?? whole.FeedUrl;
        var page = PageReading.ReadFragment(part.ContentHtml ?? "", home);
        if (page.Text.Length == 0)
            return null;
        var address = new UriBuilder(home) { Fragment = (at + 1).ToString(CultureInfo.InvariantCulture) }.Uri;
        return ArticleBuilder.Build(part, publisher, address, Headline(part.Title, page.Text), page.Text, page.Links) with { RoundupPart = at + 1 };
    }

    private static string Headline(string? title, string text) =>
        string.IsNullOrWhiteSpace(title) ? HeadlineMaker.Make(text) : title;
}
