using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class RoundupSplitterTests
{
    private static Entry EntryOf(string html) => new()
    {
        Id = "urn:1",
        FeedUrl = new Uri("https://news.example/feed.xml"),
        Url = new Uri("https://news.example/brief"),
        Title = "Daily brief",
        ContentHtml = html,
    };

    [Fact]
    public void An_entry_that_tells_one_story_stays_whole()
    {
        var entry = EntryOf("<p>The laboratory released a model today.</p>");

        var stories = RoundupSplitter.Split(entry, "News");

        Assert.Same(entry, Assert.Single(stories));
    }
}
