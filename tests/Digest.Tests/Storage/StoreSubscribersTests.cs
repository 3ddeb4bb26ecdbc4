using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class StoreSubscribersTests
{
    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Two_spellings_of_an_address_are_one_subscriber(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        var first = await test.Store.AddSubscriberAsync(Sample.Address("Reader@News.Example"), new SubscriberWishes(Name: "R"), CancellationToken.None);
        var second = await test.Store.AddSubscriberAsync(
            Sample.Address("reader@news.example"), new SubscriberWishes(EditionLanguage.English, Sections: [SectionKind.Tools]), CancellationToken.None);

        Assert.Equal(first.Id, second.Id);
        Assert.Equal(("R", EditionLanguage.English), (second.Name, second.Language));
        Assert.Equal([SectionKind.Tools], Assert.Single(await test.Store.SubscribersAsync(CancellationToken.None)).Sections);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_subscriber_is_found_by_id_and_address_until_erased(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var address = Sample.Address("r1@news.example");
        var added = await test.Store.AddSubscriberAsync(address, new SubscriberWishes(), CancellationToken.None);

        Assert.Equal(added, await test.Store.SubscriberAsync(added.Id, CancellationToken.None));
        Assert.Equal(added, await test.Store.SubscriberAsync(address, CancellationToken.None));
        Assert.True(await test.Store.EraseSubscriberAsync(added.Id, CancellationToken.None));
        Assert.Null(await test.Store.SubscriberAsync(address, CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Bounces_in_two_issues_running_end_the_mail(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var added = await test.Store.AddSubscriberAsync(Sample.Address("r1@news.example"), new SubscriberWishes(), CancellationToken.None);

        foreach (var issue in new[] { 1, 1, 3, 4 })
        {
            Assert.Equal(SubscriberStatus.Active, (await test.Store.SubscriberAsync(added.Id, CancellationToken.None))?.Status);
            await test.Store.NoteBounceAsync(DeliveryOf(issue, added), hard: true, CancellationToken.None);
        }

        Assert.Equal(SubscriberStatus.Bounced, (await test.Store.SubscriberAsync(added.Id, CancellationToken.None))?.Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_full_mailbox_ends_the_mail_later(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var added = await test.Store.AddSubscriberAsync(Sample.Address("r1@news.example"), new SubscriberWishes(), CancellationToken.None);

        for (var issue = 1; issue <= 5; issue++)
        {
            Assert.Equal(SubscriberStatus.Active, (await test.Store.SubscriberAsync(added.Id, CancellationToken.None))?.Status);
            await test.Store.NoteBounceAsync(DeliveryOf(issue, added), hard: false, CancellationToken.None);
        }

        Assert.Equal(SubscriberStatus.Bounced, (await test.Store.SubscriberAsync(added.Id, CancellationToken.None))?.Status);
    }

    private static Delivery DeliveryOf(int issue, Subscriber reader) =>
        new() { IssueNumber = issue, SubscriberId = reader.Id, Address = reader.Address, Language = reader.Language, MessageId = "<x@news.example>" };
}
