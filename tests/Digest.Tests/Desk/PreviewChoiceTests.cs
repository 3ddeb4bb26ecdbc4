using Digest.App.Desk;
using Microsoft.AspNetCore.Http;

namespace Digest.Tests.Desk;

public sealed class PreviewChoiceTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    private readonly DeskHouse _house = shared.House;

    [Fact]
    public async Task What_an_address_asks_amiss_falls_back_to_the_usual()
    {
        var request = new DefaultHttpContext().Request;
        request.QueryString = new QueryString("?reader=999&lang=Klingon&mode=../x&view=");

        var choice = await PreviewChoice.OfAsync(request, _house.Store, DateTimeOffset.UnixEpoch, CancellationToken.None);

        Assert.Equal(("light", "html", EditionLanguage.ChineseFirst, 0L), (choice.Mode, choice.View, choice.Reader.Language, choice.Reader.Id));
    }
}
