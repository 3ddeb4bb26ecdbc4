using Digest.Feeds;

namespace Digest.Tests.Desk;

public sealed class FeedListPagesTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    private readonly DeskHouse _house = shared.House;

    [Fact]
    public async Task The_list_is_exported_as_opml()
    {
        using var opml = await _house.Client.GetStreamAsync("/feeds/export.opml");

        Assert.Equal(FeedListFile.Load(_house.PathOf("feeds.json")).Feeds.Count, Opml.Read(opml, "digest.opml").Count);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public async Task What_is_no_web_address_is_not_fetched(string typed)
    {
        await _house.EnterAsync();

        using var response = await _house.PostAsync("/feeds/find", ("url", typed));

        Assert.Equal("/feeds", response.Headers.Location?.OriginalString);
    }
}
