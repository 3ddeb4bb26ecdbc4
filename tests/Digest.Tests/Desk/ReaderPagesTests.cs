using Digest.Tests.Storage;

namespace Digest.Tests.Desk;

public sealed class ReaderPagesTests(SharedDesk shared) : IClassFixture<SharedDesk>
{
    private readonly DeskHouse _house = shared.House;

    [Fact]
    public async Task A_reader_is_added_found_and_unsubscribed()
    {
        await _house.EnterAsync();
        (await _house.PostAsync("/readers/add", ("address", "Anna@Reader.example"), ("language", "English"))).Dispose();
        var reader = await _house.Store.SubscriberAsync(Sample.Address("anna@reader.example"), CancellationToken.None);

        (await _house.PostAsync("/readers/remove", ("id", $"{reader?.Id}"))).Dispose();

        Assert.Equal(EditionLanguage.English, reader?.Language);
        Assert.Contains("anna@reader.example", await _house.PageAsync("/readers?q=ANNA"), StringComparison.Ordinal);
        Assert.Equal(SubscriberStatus.Unsubscribed, (await _house.Store.SubscriberAsync(Sample.Address("anna@reader.example"), CancellationToken.None))?.Status);
    }

    [Fact]
    public async Task What_is_no_address_is_said_so()
    {
        await _house.EnterAsync();

        (await _house.PostAsync("/readers/add", ("address", "<b>nobody"))).Dispose();

        Assert.Contains("it has no @", await _house.PageAsync("/readers?ui=en"), StringComparison.Ordinal);
    }
}
