using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class PageReaderTests
{
    private static readonly Uri Url = new("https://lab.example/news");
    private static readonly Feed Page = new() { Url = Url, Title = "Lab", Kind = FeedKind.Page };

    private const string Cards = """
        <html lang="en"><head><title>News | Lab</title></head><body>
        <nav><a href="/about-the-company">About the company</a><a href="/careers-at-lab">Careers at the lab</a><a href="/research-overview">Research overview</a></nav>
        <main><div class="hero"><a href="/news/lead"><h2>The lead story of the day</h2></a><time datetime="2026-06-01T08:00:00Z">today</time></div>
        <div class="grid">
          <div class="card"><a href="/news/one"><img alt="x"></a><div><h3><a href="/news/one">First model is out now</a></h3><span>May 30, 2026</span><p>It is a model with many parameters that does well in tests.</p></div></div>
          <div class="card"><a href="/news/two"><img alt="x"></a><div><h3><a href="/news/two">Second model is out now</a></h3><span>May 29, 2026</span></div></div>
          <div class="card"><a href="/news/three"><img alt="x"></a><div><h3><a href="/news/three">第三个模型正式发布</a></h3><span>2026年5月28日</span></div></div>
        </div></main><footer><a href="/privacy-policy-text">Privacy policy of the lab</a></footer></body></html>
        """;

    [Fact]
    public void Cards_are_found_without_a_rule_the_lead_story_too()
    {
        var page = PageReader.Read(Page, Cards, Url);

        Assert.Equal(["The lead story of the day", "First model is out now", "Second model is out now", "第三个模型正式发布"], page.Entries.Select(entry => entry.Title));
        Assert.Equal([1, 30, 29, 28], page.Entries.Select(entry => entry.Published?.Day ?? 0));
        Assert.Equal(("page", "News | Lab", "en"), (page.Format, page.Title, page.Language));
    }

    [Fact]
    public void The_paragraph_of_a_card_is_its_summary()
    {
        var entry = PageReader.Read(Page, Cards, Url).Entries[1];

        Assert.Equal("<p>It is a model with many parameters that does well in tests.</p>", entry.SummaryHtml);
    }

    [Fact]
    public void Rules_name_links_titles_and_dates()
    {
        const string html = """<ul><li><b class="d">2026-06-01</b><a class="s" href="a?x=1"><i>New</i><em>Short</em></a></li><li><b class="d">1 May 2026</b><a class="s" href="b"><em>Other</em></a></li></ul>""";

        var entries = PageReader.Read(Page with { Links = "a.s", TitleRule = "em", DateRule = ".d" }, html, Url).Entries;

        Assert.Equal([("Short", "https://lab.example/a?x=1", 6), ("Other", "https://lab.example/b", 5)], entries.Select(entry => (entry.Title, entry.Id, entry.Published?.Month ?? 0)));
    }

    [Fact]
    public void Dates_come_from_JSON_LD_or_the_address_where_the_block_has_none()
    {
        const string html = """
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","url":"/a/one","datePublished":"2026-05-04T03:02:01+08:00"}]}</script>
            <div><p><a class="x" href="/a/one">A first headline of news</a></p><p><a class="x" href="/2026/05/03/two.html">A second headline of news</a></p><p><a class="x" href="/a/three">A third headline of news</a></p></div>
            """;

        Assert.Equal([3, 3, 0], PageReader.Read(Page with { Links = "a.x" }, html, Url).Entries.Select(entry => entry.Published?.UtcDateTime.Day ?? 0));
    }

    [Theory]
    [InlineData("a[", "is not understood")]
    [InlineData(".none", "finds no link")]
    [InlineData(null, "CSS rule in \"links\"")]
    public void A_page_without_entries_says_how_to_mend_it(string? rule, string says)
    {
        var page = PageReader.Read(Page with { Links = rule }, "<p>Nothing here</p>", Url);

        Assert.Null(page.Format);
        Assert.Contains(says, Assert.Single(page.Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td><b><i><font>")]
    [InlineData("<a href=x>")]
    [InlineData("<p><span>")]
    [InlineData("<p>")]
    public void Nests_without_end_are_refused_or_read_without_overflow(string tags)
    {
        var html = string.Concat(Enumerable.Repeat(tags, 30_000)) + "<a href='/x'>A headline of some length</a>";

        Assert.Empty(PageReader.Read(Page, html, Url).Entries);
    }
}
