using System.Buffers;
using System.Text;
using Digest.App.Http;
using Digest.Tests.Phases;
using Digest.Tests.Storage;
using Digest.Transport;
using Digest.Web;

namespace Digest.Tests.Http;

public sealed class SubscriptionDeskTests
{
    private readonly RecordingTransport _mail = new();

    [Fact]
    public async Task Who_asks_is_pending_until_the_link_of_the_mail_is_confirmed()
    {
        await using var test = await TestStore.OpenAsync();
        var desk = DeskOver(test);

        await desk.AskAsync(Sample.Address("r1@news.example"), EditionLanguage.English, CancellationToken.None);
        var before = await StatusAsync(test);
        var confirmed = await desk.ConfirmAsync(SendingHouse.TextOf(Assert.Single(_mail.Accepted))["/c/".Length..], CancellationToken.None);

        Assert.Equal((SubscriberStatus.Pending, true, SubscriberStatus.Active), (before, confirmed, await StatusAsync(test)));
    }

    [Fact]
    public async Task An_address_gets_one_message_an_hour()
    {
        await using var test = await TestStore.OpenAsync();
        var desk = DeskOver(test);

        for (var i = 0; i < 3; i++) await desk.AskAsync(Sample.Address("r1@news.example"), EditionLanguage.English, CancellationToken.None);
        test.Clock.Advance(TimeSpan.FromHours(1));
        await desk.AskAsync(Sample.Address("r1@news.example"), EditionLanguage.English, CancellationToken.None);

        Assert.Equal(2, _mail.Accepted.Count);
    }

    [Fact]
    public async Task Neither_link_can_stand_for_the_other()
    {
        await using var test = await TestStore.OpenAsync();
        var desk = DeskOver(test);
        var reader = await test.Store.AddSubscriberAsync(Sample.Address("r1@news.example"), new(), CancellationToken.None);
        var leaving = new UnsubscribeToken(await test.Store.IdentityKeyAsync(CancellationToken.None)).Of(reader);

        Assert.False(await desk.ConfirmAsync(leaving, CancellationToken.None));
        Assert.True(await desk.LeaveAsync(leaving, CancellationToken.None));
        Assert.Equal(SubscriberStatus.Unsubscribed, await StatusAsync(test));
    }

    private SubscriptionDesk DeskOver(TestStore test) => new(
        test.Store, _mail, (reader, path) => new MailMessage("digest@news.example", reader.Address, new ReadOnlySequence<byte>(Encoding.ASCII.GetBytes(path))), test.Clock);

    private static async Task<SubscriberStatus?> StatusAsync(TestStore test) => (await test.Store.SubscriberAsync(Sample.Address("r1@news.example"), CancellationToken.None))?.Status;
}
