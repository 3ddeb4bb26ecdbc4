using System.Text.Json;
using Digest.Feeds;
using Digest.Tests.Support;

namespace Digest.Tests.Feeds;

public sealed class DefaultListTests
{
    [Fact]
    public void The_list_that_is_shipped_is_read_without_a_warning()
    {
        var list = FeedListFile.Load(Repository.PathOf("feeds.json"));

        Assert.Empty(list.Warnings);
        Assert.True(list.Feeds.Count(feed => feed.Enabled) >= 40);
    }

    [Fact]
    public void The_schema_knows_every_field_that_is_written()
    {
        var line = FeedFields.Write(new Feed
        {
            Url = new("https://a.example/"), Title = "A", Kind = FeedKind.Page, Language = "en", Links = "a", TitleRule = "b", DateRule = "c", Fallbacks = [new("https://b.example/")], Weight = 2,
            Tier = FeedTier.Community, Filter = true, ClockOffset = TimeSpan.FromHours(1), Enabled = false, Tags = ["t"], Note = "n",
        });
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "Digest.Core", "Feeds", "feeds.schema.json")));
        var known = schema.RootElement.GetProperty("properties").GetProperty("feeds").GetProperty("items").GetProperty("properties");

        Assert.Equal(known.EnumerateObject().Select(field => field.Name), JsonDocument.Parse(line).RootElement.EnumerateObject().Select(field => field.Name));
    }
}
