using System.Text;
using Digest.Feeds;

namespace Digest.Tests.Feeds;

public sealed class FeedListFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("feeds-").FullName, "feeds.json");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path) ?? _path, recursive: true);

    [Fact]
    public void Every_field_of_a_feed_is_read()
    {
        var feed = Read("""
            { "feeds": [ { "url": "https://a.example/news", "title": "甲", "kind": "page", "language": "zh-Hans", "links": "a.story", "titleRule": "h2", "dateRule": "time",
              "fallbacks": ["https://b.example/feed"], "weight": 1.5, "tier": "first-hand", "filter": true, "clockOffset": "-08:00:00", "enabled": false, "tags": ["AI/Labs"], "note": "seen" } ] }
            """).Feeds[0];

        Assert.Equal(("甲", FeedKind.Page, "zh-Hans", "a.story", "h2", "time"), (feed.Title, feed.Kind, feed.Language, feed.Links, feed.TitleRule, feed.DateRule));
        Assert.Equal((1.5, FeedTier.FirstHand, true, false), (feed.Weight, feed.Tier, feed.Filter, feed.Enabled));
        Assert.Equal(TimeSpan.FromHours(-8), feed.ClockOffset);
        Assert.Equal(("https://b.example/feed", "AI/Labs", "seen"), (feed.Fallbacks[0].AbsoluteUri, feed.Tags[0], feed.Note));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        var list = Read("// ours\n{ \"feeds\": [ { \"url\": \"https://a.example/\" /* why */, }, ], }\n");

        Assert.Equal("a.example", Assert.Single(list.Feeds).Title);
    }

    [Fact]
    public void Topics_are_read_as_edits_of_the_catalogue()
    {
        var topic = Read("""{ "topics": [ { "name": "Grok", "zh": "格罗克", "maker": "xAI", "aliases": ["Grok AI"], "kind": "model", "enabled": false } ] }""").Topics[0];

        Assert.Equal(("Grok", "格罗克", "xAI", TopicKind.Model, false), (topic.Name, topic.Chinese, topic.Maker, topic.Kind, topic.Enabled));
    }

    [Theory]
    [InlineData("{\n  \"feeds\": [\n    { \"url\": \"ftp://a.example/\" }\n  ]\n}", 3, 14, "no web address")]
    [InlineData("{\n  \"feeds\": [\n    { \"title\": \"x\" }\n  ]\n}", 3, 5, "\"url\" is missing")]
    [InlineData("{\n  \"feeds\": [\n    { \"title\": \"甲乙\" \"url\": 1 }\n  ]\n}", 3, 21, "not valid JSON")]
    [InlineData("{\n\"feeds\": {} }", 2, 10, "is a list")]
    [InlineData("{\"feeds\": [{\"url\": \"https://a.example\", \"kind\": \"rss\"}]}", 1, 49, "syndication, page")]
    [InlineData("{\"feeds\": [{\"url\": \"https://a.example\", \"weight\": 0}]}", 1, 51, "above 0")]
    [InlineData("[]", 1, 1, "is an object")]
    public void A_fault_names_file_line_column_and_cure(string text, int line, int column, string says)
    {
        var fault = Assert.Throws<FeedListException>(() => Read(text));

        Assert.Equal(new TextPosition(line, column), fault.Position);
        Assert.StartsWith($"{_path}:{line}:{column}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_fields_and_feeds_listed_twice_are_warnings()
    {
        var list = Read("""{ "feeds": [ { "url": "https://a.example/feed", "lang": "en" }, { "url": "http://www.a.example/feed/" } ] }""");

        Assert.Single(list.Feeds);
        Assert.Collection(list.Warnings, first => Assert.Contains("\"lang\"", first, StringComparison.Ordinal), second => Assert.Contains("twice", second, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_fault_with_a_cure()
    {
        var fault = Assert.Throws<FeedListException>(() => FeedListFile.Load(_path));

        Assert.Contains("digest feeds add URL", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_begins_a_file_that_is_not_there()
    {
        FeedListFile.Add(_path, FeedOf("https://a.example/feed"));

        Assert.Equal("https://a.example/feed", Assert.Single(FeedListFile.Load(_path).Feeds).Url.AbsoluteUri);
    }

    [Fact]
    public void A_feed_already_listed_is_refused()
    {
        FeedListFile.Add(_path, FeedOf("https://a.example/feed"));

        Assert.Throws<FeedListException>(() => FeedListFile.Add(_path, FeedOf("http://www.a.example/feed/#top")));
    }

    [Fact]
    public void What_is_added_and_then_removed_leaves_the_bytes_as_they_were()
    {
        var before = Encoding.UTF8.GetBytes("\uFEFF{\r\n\t// 来源\r\n\t\"feeds\": [\r\n\t\t{ \"url\": \"https://a.example/\" } // 甲\r\n\t]\r\n}");
        File.WriteAllBytes(_path, before);

        FeedListFile.Add(_path, FeedOf("https://b.example/feed"));
        Assert.True(FeedListFile.Remove(_path, new Uri("https://b.example/feed")));

        Assert.Equal(before, File.ReadAllBytes(_path));
    }

    [Fact]
    public void Removing_what_is_not_listed_changes_nothing()
    {
        File.WriteAllText(_path, "{ \"feeds\": [] }");

        Assert.False(FeedListFile.Remove(_path, new Uri("https://a.example/")));
    }

    private static Feed FeedOf(string url) => new() { Url = new Uri(url), Title = "T" };

    private FeedList Read(string text) => FeedListFile.Parse(Encoding.UTF8.GetBytes(text), _path);
}
