using System.Text;
using System.Text.Json;
using Digest.Parsing;
using Digest.Templating;
using Digest.Templating.Models;
using Digest.Tests.Support;
using Digest.Web;

namespace Digest.Tests.Web;

public sealed class ArchiveFeedsTests
{
    private static readonly ArchiveFeeds Feeds = new(new EditionOptions { PublicUrl = "https://digest.example" });

    [Fact]
    public void The_rss_file_is_read_back_by_the_programs_own_parser()
    {
        var feed = new FeedParser().Parse(Encoding.UTF8.GetBytes(Feeds.Rss([Card(2), Card(1)])), new Uri("https://digest.example/feed.xml"));

        Assert.Empty(feed.Faults);
        Assert.Equal(["https://digest.example/issues/2/", "https://digest.example/issues/1/"], feed.Entries.Select(entry => entry.Url?.AbsoluteUri));
        Assert.Equal(Samples.Monday, feed.Entries[0].Published);
        Assert.Equal("主题 & <subject> #2", feed.Entries[0].Title);
    }

    [Fact]
    public void The_json_feed_has_the_items_that_version_1_1_asks_for()
    {
        using var feed = JsonDocument.Parse(Feeds.Json([Card(7)]));

        var item = feed.RootElement.GetProperty("items")[0];
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        Assert.Equal("https://digest.example/issues/7/", item.GetProperty("id").GetString());
        Assert.Equal("2026-09-14T08:00:00Z", item.GetProperty("date_published").GetString());
        Assert.Equal("<p>whole</p>", item.GetProperty("content_html").GetString());
    }

    [Fact]
    public void A_character_that_xml_cannot_hold_is_left_out()
    {
        var rss = Feeds.Rss([Card(1) with { Subject = "a\u0001b\uFFFEc😀" }]);

        Assert.Contains("<title>abc😀</title>", rss, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_holds_the_newest_twenty_issues()
    {
        var rss = Feeds.Rss([.. Enumerable.Range(1, 30).Reverse().Select(Card)]);

        Assert.Equal(ArchiveFeeds.MostItems, rss.Split("<item>").Length - 1);
    }

    private static ArchiveCard Card(int number) => new()
    {
        Number = number,
        PublishedAt = Samples.Monday,
        Subject = $"主题 & <subject> #{number}",
        Bar = [new TextModel("en", "bar")],
        Lines = [new ArchiveLine("s-1", [new TextModel("zh-Hans", "头条")])],
        More = [],
        Year = 2026,
        Html = "<p>whole</p>",
    };
}
