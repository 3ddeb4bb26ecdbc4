using Digest.Storage;
using Digest.Tests.Phases;

namespace Digest.Tests.Storage;

public sealed class StoreDeliveriesTests
{
    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Message_ids_differ_between_readers_and_stay_the_same(StorageProvider provider)
    {
        await using var house = await SendingHouse.OpenAsync(3, provider);

        var first = await house.Store.DeliveriesAsync(1, CancellationToken.None);
        var second = await house.Store.DeliveriesAsync(1, CancellationToken.None);

        Assert.Equal(first, second);
        Assert.Equal(3, first.Select(delivery => delivery.MessageId).Distinct().Count());
        Assert.All(first, delivery => Assert.Matches("^<1\\.[a-z2-7]{16}@news\\.example>$", delivery.MessageId));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_reader_can_have_an_issue_once_more(StorageProvider provider)
    {
        await using var house = await SendingHouse.OpenAsync(2, provider);
        await house.DispatchAsync();
        var reader = (await house.Store.SubscribersAsync(CancellationToken.None))[0];

        Assert.True(await house.Store.RequeueAsync(1, reader, CancellationToken.None));
        Assert.False(await house.Store.RequeueAsync(9, reader, CancellationToken.None));
        await house.DispatchAsync();

        Assert.Equal(3, house.Server.Accepted.Count);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_issue_is_open_until_all_is_settled(StorageProvider provider)
    {
        await using var house = await SendingHouse.OpenAsync(2, provider);

        Assert.Equal([1], await house.Store.OpenIssuesAsync(CancellationToken.None));
        Assert.NotNull(await house.Store.NextTryAsync(1, CancellationToken.None));
        await house.DispatchAsync();

        Assert.Empty(await house.Store.OpenIssuesAsync(CancellationToken.None));
        Assert.Null(await house.Store.NextTryAsync(1, CancellationToken.None));
    }
}
