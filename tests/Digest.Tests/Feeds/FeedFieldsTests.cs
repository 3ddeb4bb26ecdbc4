using System.Text;
using Digest.Feeds;

namespace Digest.Tests.Feeds;

public sealed class FeedFieldsTests
{
    [Fact]
    public void What_equals_its_default_is_not_written()
    {
        var line = FeedFields.Write(new Feed { Url = new Uri("https://a.example/资讯"), Title = "量子位 \"Q\"" });

        Assert.Equal("""{ "url": "https://a.example/资讯", "title": "量子位 \"Q\"" }""", line);
    }

    [Fact]
    public void Every_field_that_is_written_is_read_back()
    {
        var feed = new Feed
        {
            Url = new Uri("https://a.example/"), Title = "A", Kind = FeedKind.Page, Language = "en", Links = "a[href^='/x']", TitleRule = "h2", DateRule = "time",
            Weight = 2.5, Tier = FeedTier.FirstHand, Filter = true, ClockOffset = TimeSpan.FromHours(-8), Enabled = false, Note = "n",
        };

        var read = FeedListFile.Parse(Encoding.UTF8.GetBytes($"{{\"feeds\": [{FeedFields.Write(feed)}]}}"), "feeds.json").Feeds[0];

        Assert.Equal(feed with { Fallbacks = read.Fallbacks, Tags = read.Tags }, read);
    }
}
