using Digest.App.Desk;
using Digest.Feeds;

namespace Digest.Tests.Desk;

public sealed class FeedPagesTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    private readonly DeskHouse _house = shared.House;

    [Fact]
    public async Task Settings_are_written_and_a_stale_page_writes_nothing()
    {
        await _house.EnterAsync();
        var mark = new FeedsEditor(_house.PathOf("feeds.json")).Mark();
        (string, string)[] fields = [("mark", mark), ("url", "https://labnotes.example/feed.xml"), ("weight", "2.5"), ("language", "en"), ("enabled", "yes")];
        (await _house.PostAsync("/feeds/change", fields)).Dispose();

        (await _house.PostAsync("/feeds/change", [("mark", mark), ("url", "https://labnotes.example/feed.xml"), ("weight", "9"), ("enabled", "yes")])).Dispose();

        Assert.Equal(2.5, FeedListFile.Load(_house.PathOf("feeds.json")).Feeds.Single(feed => feed.Url.Host == "labnotes.example").Weight);
        Assert.Contains("changed elsewhere", await _house.PageAsync("/feeds"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_shows_state_and_figures_and_can_be_searched()
    {
        var page = await _house.PageAsync("/feeds?ui=en&q=labnotes");

        Assert.Contains("labnotes.example", page, StringComparison.Ordinal);
        Assert.DoesNotContain("modelwire.example", page, StringComparison.Ordinal);
    }
}
