using System.Text;
using Digest.Feeds;

namespace Digest.Tests.Feeds;

public sealed class OpmlTests
{
    [Fact]
    public void Nested_folders_become_one_tag()
    {
        var feeds = Read("""
            <?xml version="1.0"?><opml version="2.0"><body>
              <outline text="AI"><outline text="Labs"><outline type="rss" text="甲" xmlUrl="https://a.example/feed" category="/x,y"/></outline></outline>
              <outline title="B" xmlUrl="https://b.example/feed"></outline>
              <outline text="again" xmlUrl="http://www.a.example/feed/"/><outline text="odd" xmlUrl="ftp://c.example/"/>
            </body></opml>
            """);

        Assert.Equal([("甲", "AI/Labs x y"), ("B", "")], feeds.Select(feed => (feed.Title, string.Join(' ', feed.Tags))));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var feeds = new[] { new Feed { Url = new("https://a.example/?a=1&b=2"), Title = "A & 乙\u0001", Language = "zh-Hans", Tags = ["AI/Labs", "x"] }, new Feed { Url = new("https://b.example/"), Title = "B" } };
        using var stream = new MemoryStream();

        Opml.Write(stream, feeds, DateTimeOffset.UnixEpoch);
        var back = Read(Encoding.UTF8.GetString(stream.ToArray()));

        Assert.Equal([("A & 乙", "https://a.example/?a=1&b=2", "AI/Labs x"), ("B", "https://b.example/", "")], back.Select(feed => (feed.Title, feed.Url.AbsoluteUri, string.Join(' ', feed.Tags))));
    }

    [Theory]
    [InlineData("<opml><body>", 1)]
    [InlineData("<html/>", 1)]
    [InlineData("", 0)]
    public void What_is_no_OPML_is_a_fault_with_its_place(string text, int line)
    {
        Assert.Equal(line, Assert.Throws<FeedListException>(() => Read(text)).Position?.Line);
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        Assert.Throws<FeedListException>(() => Read("""<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body><outline text="&x;" xmlUrl="https://a.example/"/></body></opml>"""));
    }

    private static IReadOnlyList<Feed> Read(string text) => Opml.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'))), "list.opml");
}
