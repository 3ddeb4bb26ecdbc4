using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class MetadataReaderTests
{
    [Fact]
    public void Everything_that_a_page_states_is_read()
    {
        var html = Pages.Article("""<meta property="article:published_time" content="2026-06-01T10:00:00+02:00"><meta name="author" content="Ada Lovelace"><link rel="canonical" href="/news/second-model">""");

        var metadata = Read(html);

        Assert.Equal(("Second model is out", "Ada Lovelace", "en"), (metadata.Title, metadata.Byline, metadata.Language));
        Assert.Equal(new DateTimeOffset(2026, 6, 1, 10, 0, 0, TimeSpan.FromHours(2)), metadata.Published);
        Assert.Equal(Pages.Url, metadata.CanonicalUrl);
    }

    [Fact]
    public void What_is_not_stated_is_not_made_up()
    {
        var metadata = Read("<html><body><p>Words</p></body></html>");

        Assert.Equal((null, null, null), (metadata.Title, metadata.Byline, metadata.Published));
    }

    private static PageMetadata Read(string html)
    {
        var document = PageParser.Parse(html);
        return MetadataReader.Read(document, PageTree.Of(document.DocumentElement), LinkedDataReader.Read(html), new PageSource(html, Pages.Url));
    }
}
