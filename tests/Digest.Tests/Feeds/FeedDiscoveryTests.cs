using Digest.Feeds;

namespace Digest.Tests.Feeds;

public sealed class FeedDiscoveryTests
{
    private static readonly Uri Page = new("https://a.example/blog/");

    [Fact]
    public void Alternate_links_come_first_and_comment_feeds_last_of_them()
    {
        var found = FeedDiscovery.InPage("""
            <head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
            <link rel="alternate" hreflang="de" href="/de"><link rel="ALTERNATE" type="application/atom+xml" href="atom.xml"></head>
            <body><a href="https://a.example/rss.xml">RSS</a><a href="/feedback">no</a></body>
            """, Page);

        Assert.Equal(["https://a.example/blog/atom.xml", "https://a.example/comments/feed", "https://a.example/rss.xml"], found.Select(url => url.AbsoluteUri));
    }

    [Fact]
    public void The_base_of_the_page_counts()
    {
        var found = FeedDiscovery.InPage("""<base href="https://b.example/x/"><link rel=alternate type="application/feed+json" href="f.json">""", Page);

        Assert.Equal("https://b.example/x/f.json", Assert.Single(found).AbsoluteUri);
    }

    [Fact]
    public void Usual_paths_are_guessed_below_the_page_and_below_the_site()
    {
        var guesses = FeedDiscovery.Guesses(Page).Select(url => url.AbsoluteUri).ToList();

        Assert.Equal("https://a.example/blog/feed", guesses[0]);
        Assert.Contains("https://a.example/rss.xml", guesses);
    }
}
