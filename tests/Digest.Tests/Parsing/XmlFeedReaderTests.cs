using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class XmlFeedReaderTests
{
    [Fact]
    public void An_item_that_was_never_closed_ends_where_the_next_begins()
    {
        var feed = Read("<rss><channel><item><title>A</title><item><title>B</title></channel></rss>");

        Assert.Equal(["A", "B"], feed.Entries.Select(entry => entry.Title.Value));
    }

    [Fact]
    public void The_image_of_a_channel_is_not_the_channel()
    {
        var feed = Read("<rss><channel><image><title>Logo</title><link>https://logo.example/</link></image><title>Feed</title></channel></rss>");

        Assert.Equal("Feed", feed.Feed.Title.Value);
        Assert.Null(feed.Feed.Link.Value);
    }

    [Fact]
    public void Namespaces_count_by_their_name_and_not_by_their_prefix()
    {
        var feed = Read("""<r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:x="http://purl.org/dc/elements/1.1/" xmlns:o="urn:other"><r:channel><r:item><o:title>Wrong</o:title><r:title>Right</r:title><x:creator>Ann</x:creator></r:item></r:channel></r:rss>""");

        Assert.Equal("Right", Assert.Single(feed.Entries).Title.Value);
        Assert.Equal("Ann", feed.Entries[0].Author.Value);
    }

    [Fact]
    public void A_namespace_declared_on_one_element_does_not_leak_to_the_next()
    {
        var feed = Read("""<rss><channel><item><description xmlns="urn:other">Foreign</description><description>Own</description></item></channel></rss>""");

        Assert.Equal("Own", Assert.Single(feed.Entries).Summary.Value);
    }

    [Fact]
    public void A_page_is_no_feed() => Assert.Null(new XmlFeedReader("<html><body><item/></body></html>".AsMemory(), new Uri("https://a.example/")).Read());

    private static FeedDraft Read(string text) =>
        new XmlFeedReader(text.AsMemory(), new Uri("https://a.example/")).Read() ?? throw new InvalidOperationException("The text is no feed.");
}
