using Digest.App.Phases;

namespace Digest.Tests.Phases;

public sealed class EntryIdentityTests
{
    [Fact]
    public void A_link_without_its_tracking_parameters_is_the_identity()
    {
        var entries = EntryIdentity.Assign([Entry("g1", "https://a.example/1?utm_source=rss&id=7", "One"), Entry("g2", "https://a.example/1?id=7&utm_id=9", "One")]);

        Assert.Equal("https://a.example/1?id=7", Assert.Single(entries).Id);
    }

    [Fact]
    public void One_guid_with_two_links_is_two_entries()
    {
        Assert.Equal(2, EntryIdentity.Assign([Entry("g", "https://a.example/1", "One"), Entry("g", "https://a.example/2", "Two")]).Count);
    }

    [Fact]
    public void Stories_that_share_a_link_keep_the_ids_of_their_publisher()
    {
        var entries = EntryIdentity.Assign([Entry("g1", "https://a.example/live", "One"), Entry("g2", "https://a.example/live", "Two")]);

        Assert.Equal(["g1", "g2"], entries.Select(entry => entry.Id));
    }

    [Fact]
    public void The_front_page_is_no_identity()
    {
        Assert.Equal("g1", EntryIdentity.Assign([Entry("g1", "https://a.example/", "One")])[0].Id);
    }

    private static Entry Entry(string id, string url, string title) => new() { Id = id, FeedUrl = new("https://a.example/feed"), Url = new(url), Title = title };
}
