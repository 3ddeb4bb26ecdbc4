using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class PageReadingTests
{
    [Fact]
    public void An_article_is_read_without_what_surrounds_it()
    {
        var page = PageReading.Read(Pages.Article(), Pages.Url);

        Assert.StartsWith("The laboratory published", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("ARTICLE-END", page.Text, StringComparison.Ordinal);
        Assert.Contains("\nWhat it can do\n", page.Text, StringComparison.Ordinal);
        Assert.All(["Related", "Home", "a reader", "rights reserved"], noise => Assert.DoesNotContain(noise, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Hidden_text_is_not_read()
    {
        var page = PageReading.Read(Pages.Article(inside: "<p style=\"display: none\">HIDDEN-NOISE in a sentence that is long enough to be taken.</p>"), Pages.Url);

        Assert.DoesNotContain("HIDDEN-NOISE", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_stands_in_linked_data_alone_is_read()
    {
        var html = $$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"H","articleBody":"{{Pages.Prose}} {{Pages.Prose}}"}</script></head><body><div id="app"></div></body></html>""";

        Assert.Contains("published its second model", PageReading.Read(html, Pages.Url).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_stands_in_a_state_object_alone_is_read_as_html()
    {
        var html = $$"""<html><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"post":{"content":"<p>{{Pages.Prose}}</p><p>Second paragraph of it.</p>"} } }</script></body></html>""";

        Assert.EndsWith("they see fit.\nSecond paragraph of it.", PageReading.Read(html, Pages.Url).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_not_there_has_no_article() =>
        Assert.Equal("", PageReading.Read("<html><head><title>404</title></head><body><h1>404</h1><p>页面不存在</p></body></html>", Pages.Url).Text);

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<table><tr><td><b><i><font>", 5_000)]
    public void Deep_nesting_is_read_in_bounded_time(string opening, int times)
    {
        var html = $"<html><body>{string.Concat(Enumerable.Repeat(opening, times))}{Pages.Article()}";

        Assert.Contains("ARTICLE-END", PageReading.Read(html, Pages.Url).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain words")]
    [InlineData("<html><body></body></html>")]
    [InlineData("<<<>>><script>")]
    public void Any_text_can_be_read(string html) => Assert.NotNull(PageReading.Read(html, Pages.Url).Text);

    [Fact]
    public void The_line_that_blogs_write_under_every_entry_is_let_go() =>
        Assert.Equal("One sentence of it.", PageReading.ReadFragment("<p>One sentence of it.</p><p>The post <a href=x>One</a> appeared first on <a href=y>The Lab</a>.</p>", Pages.Url).Text);

    [Fact]
    public void A_fragment_is_all_article()
    {
        var page = PageReading.ReadFragment("<p>One.</p><ul><li>Two</li></ul><p>Three <a href=\"/x?utm_source=feed\">link</a>.</p>", Pages.Url);

        Assert.Equal("One.\n- Two\nThree link.", page.Text);
        Assert.Equal([new Uri("https://lab.example/x")], page.Links);
    }
}
