using System.Text;
using Digest.Parsing;

namespace Digest.Tests.Conformance;

/// <summary>What every feed parser must read.</summary>
public abstract class FeedParserSuite
{
    private static readonly Uri Address = new("https://news.example/feed.xml");

    [Theory]
    [InlineData("<rss version=\"2.0\"><channel><title>News</title><item><guid>a</guid><title>One</title><link>/1</link><pubDate>Tue, 03 Nov 2026 09:00:00 GMT</pubDate></item></channel></rss>")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title><entry><id>a</id><title>One</title><link href=\"/1\"/><published>2026-11-03T09:00:00Z</published></entry></feed>")]
    public void An_entry_has_its_identity_title_link_and_date(string feed)
    {
        var parsed = Create().Parse(Encoding.UTF8.GetBytes(feed), Address);

        var entry = Assert.Single(parsed.Entries);
        Assert.Equal(("News", "a", "One", "https://news.example/1"), (parsed.Title, entry.Id, entry.Title, entry.Url?.ToString()));
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 9, 0, 0, TimeSpan.Zero), entry.Published);
    }

    [Fact]
    public void A_malformed_feed_still_gives_its_entries()
    {
        var parsed = Create().Parse("<rss><channel><item><title>A & B</title><link>https://news.example/1</link></item>"u8.ToArray(), Address);

        Assert.Equal("A & B", Assert.Single(parsed.Entries).Title);
    }

    [Fact]
    public void What_is_no_feed_gives_no_entry_and_a_fault()
    {
        var parsed = Create().Parse("nothing of the kind"u8.ToArray(), Address);

        Assert.Empty(parsed.Entries);
        Assert.NotEmpty(parsed.Faults);
    }

    protected abstract IFeedParser Create();
}
