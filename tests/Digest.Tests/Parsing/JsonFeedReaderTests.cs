using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class JsonFeedReaderTests
{
    private static readonly Uri Address = new("https://json.example/feed.json");

    [Fact]
    public void A_feed_that_is_cut_off_gives_the_items_before_the_cut()
    {
        var feed = new JsonFeedReader(Address).Read("""{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"A"},{"id":"2","tit""");

        Assert.Equal("A", Assert.Single(feed?.Entries ?? []).Title.Value);
        Assert.True(feed?.IsCutOff);
    }

    [Theory]
    [InlineData("""{"error":"quota"}""")]
    [InlineData("""{"version":"2.1.0"}""")]
    [InlineData("[]")]
    public void Other_json_is_no_feed(string text) => Assert.Null(new JsonFeedReader(Address).Read(text));

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over()
    {
        var feed = new JsonFeedReader(Address).Read("""{"items":[7,{"id":{},"title":["x"],"url":3,"authors":"Ann","content_html":"\ud800"}],"title":null}""");

        var item = Assert.Single(feed?.Entries ?? []);
        Assert.Equal("Ann", item.Author.Value);
        Assert.Null(item.Title.Value);
    }
}
