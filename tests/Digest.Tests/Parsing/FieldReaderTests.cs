using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class FieldReaderTests
{
    [Fact]
    public void A_guid_that_is_an_address_is_the_link_only_where_there_is_none()
    {
        var feed = Read("<item><guid>https://a.example/guid</guid></item><item><guid>https://a.example/guid</guid><link>/link</link></item><item><guid isPermaLink='false'>https://a.example/no</guid></item>");

        Assert.Equal(["https://a.example/guid", "https://a.example/link", null], feed.Entries.Select(entry => entry.Link.Value?.AbsoluteUri));
    }

    [Fact]
    public void A_summary_beside_a_description_is_the_text()
    {
        var entry = Assert.Single(Read("<item><description>Short</description><summary>Long</summary></item>").Entries);

        Assert.Equal(("Short", "Long"), (entry.Summary.Value, entry.Content.Value));
    }

    [Fact]
    public void What_the_item_says_itself_beats_what_its_media_say()
    {
        var entry = Assert.Single(Read("<item><media:title>Photo</media:title><media:group><media:description>Caption</media:description></media:group><title>Story</title></item>").Entries);

        Assert.Equal(("Story", "Caption"), (entry.Title.Value, entry.Summary.Value));
    }

    [Theory]
    [InlineData("<author>a@a.example</author><dc:creator>Ann</dc:creator>", "Ann")]
    [InlineData("<dc:creator>Ann</dc:creator><author><name>Bob</name></author>", "Bob")]
    [InlineData("<itunes:author>Show</itunes:author><author>Ann</author>", "Ann")]
    public void The_author_is_whoever_is_named_best(string item, string expected) =>
        Assert.Equal(expected, Assert.Single(Read($"<item>{item}</item>").Entries).Author.Value);

    [Fact]
    public void How_long_a_feed_wants_to_be_left_alone_is_read()
    {
        Assert.Equal(TimeSpan.FromMinutes(90), Read("<ttl>90</ttl>").Feed.TimeToLive.Value);
        Assert.Equal(TimeSpan.FromDays(1), Read("<sy:updatePeriod>daily</sy:updatePeriod>").Feed.TimeToLive.Value);
    }

    private static FeedDraft Read(string items) =>
        new XmlFeedReader($"<rss><channel>{items}</channel></rss>".AsMemory(), new Uri("https://a.example/")).Read() ?? throw new InvalidOperationException("The text is no feed.");
}
