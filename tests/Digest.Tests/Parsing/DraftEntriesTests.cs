using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class DraftEntriesTests
{
    private static readonly Uri Address = new("https://a.example/feed");

    [Fact]
    public void An_id_on_entries_with_different_links_identifies_none_of_them()
    {
        var entries = Finish(Draft("same", "https://a.example/1", "A"), Draft("same", "https://a.example/2", "B"));

        Assert.Equal(["https://a.example/1", "https://a.example/2"], entries.Select(entry => entry.Id));
    }

    [Fact]
    public void An_exact_repeat_is_given_once()
    {
        var entries = Finish(Draft("1", "https://a.example/1", "A"), Draft("1", "https://a.example/1", "A"));

        Assert.Single(entries);
    }

    [Fact]
    public void Without_an_id_the_link_identifies_and_without_a_link_the_text()
    {
        var first = Finish(Draft(null, "https://a.example/1", "A"), Draft(null, null, "B"));
        var second = Finish(Draft(null, null, "B"));

        Assert.Equal("https://a.example/1", first[0].Id);
        Assert.Equal(first[1].Id, Assert.Single(second).Id);
    }

    [Fact]
    public void An_entry_that_was_only_updated_counts_as_published_then()
    {
        var draft = Draft("1", null, "A");
        draft.Updated.Offer(DateTimeOffset.UnixEpoch, 0);

        Assert.Equal(DateTimeOffset.UnixEpoch, Assert.Single(Finish(draft)).Published);
    }

    private static IReadOnlyList<Entry> Finish(params Draft[] drafts) => DraftEntries.Finish(drafts, new Draft(), Address, []);

    private static Draft Draft(string? id, string? link, string title)
    {
        var draft = new Draft();
        draft.Id.Offer(id, 0);
        draft.Link.Offer(link is null ? null : new Uri(link), 0);
        draft.Title.Offer(title, 0);
        return draft;
    }
}
