using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class AlternateLinksTests
{
    [Fact]
    public void A_page_names_its_feeds_by_relation_and_type()
    {
        const string html = """
            <link rel=alternate hreflang=de href=/de><link rel="alternate" type="application/atom+xml" href="atom?a=1&amp;b=2">
            <link rel="stylesheet" type="text/css" href="x.css"><link rel="alternate" type="application/feed+json" href="javascript:x">
            """;

        var feeds = AlternateLinks.Of(html, new Uri("https://page.example/blog/"));

        Assert.Equal("https://page.example/blog/atom?a=1&b=2", Assert.Single(feeds).AbsoluteUri);
    }
}
