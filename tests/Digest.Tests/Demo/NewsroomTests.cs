using Digest.App.Demo;
using Digest.Feeds;

namespace Digest.Tests.Demo;

public sealed class NewsroomTests
{
    [Fact]
    public void Every_feed_of_its_list_has_a_host_of_its_own()
    {
        var feeds = FeedListFile.Parse(Newsroom.FeedList, "feeds.json").Feeds;

        Assert.All(feeds, feed => Assert.Contains(feed.Url.Host, Newsroom.Hosts));
        Assert.InRange(feeds.Count, 10, 20);
    }

    [Fact]
    public void No_host_is_a_real_one()
    {
        Assert.All(Newsroom.Hosts, host => Assert.EndsWith(".example", host, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("modelwire.example", "/feed.xml", true)]
    [InlineData("modelwire.example", "/none.xml", false)]
    [InlineData("nobody.example", "/feed.xml", false)]
    public void A_file_is_found_by_host_and_path(string host, string path, bool found)
    {
        Assert.Equal(found, Newsroom.Read(host, path) is { Length: > 0 });
    }
}
