namespace Digest.Tests.Desk;

public sealed class DeskAssetsTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    private readonly DeskHouse _house = shared.House;

    [Theory]
    [InlineData("/desk.css", "text/css")]
    [InlineData("/desk.js", "text/javascript")]
    public async Task An_asset_comes_with_its_type(string path, string type)
    {
        using var response = await _house.Client.GetAsync(path);

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
    }
}
