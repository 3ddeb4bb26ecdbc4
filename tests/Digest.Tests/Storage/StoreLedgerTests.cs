using Digest.Storage;
using Digest.Tests.Phases;

namespace Digest.Tests.Storage;

public sealed class StoreLedgerTests
{
    private static readonly WorkerLease Me = new("me", TimeSpan.FromMinutes(1));

    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_a_dead_worker_had_begun_is_queued_again_and_costs_no_try(StorageProvider provider)
    {
        await using var house = await HouseAsync(provider, DeliveryStatus.Trying);

        var recovered = await house.Store.RecoverDeliveriesAsync(new RecoveryRule(Alone: true, 3), CancellationToken.None);

        Assert.Equal(new Recovered(1, 0, 0), recovered);
        Assert.Equal(0, Assert.Single(await house.Store.ClaimDeliveriesAsync(1, Me, 10, CancellationToken.None)).Delivery.Attempts);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_may_have_arrived_is_sent_again_so_many_times_and_then_given_up(StorageProvider provider)
    {
        await using var house = await HouseAsync(provider, DeliveryStatus.Trying, DeliveryStatus.Committing);
        var first = await house.Store.RecoverDeliveriesAsync(new RecoveryRule(Alone: true, 1), CancellationToken.None);
        await MarkAsync(house, DeliveryStatus.Trying, DeliveryStatus.Committing);

        var second = await house.Store.RecoverDeliveriesAsync(new RecoveryRule(Alone: true, 1), CancellationToken.None);

        Assert.Equal((new Recovered(0, 1, 0), new Recovered(0, 0, 1)), (first, second));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Others_that_live_keep_what_they_have_in_hand(StorageProvider provider)
    {
        await using var house = await HouseAsync(provider, DeliveryStatus.Trying);

        Assert.Equal(new Recovered(0, 0, 0), await house.Store.RecoverDeliveriesAsync(new RecoveryRule(Alone: false, 3), CancellationToken.None));
        house.Test.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(new Recovered(1, 0, 0), await house.Store.RecoverDeliveriesAsync(new RecoveryRule(Alone: false, 3), CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_claimed_and_not_tried_can_be_given_back(StorageProvider provider)
    {
        await using var house = await SendingHouse.OpenAsync(2, provider);
        await house.Store.ClaimDeliveriesAsync(1, Me, 10, CancellationToken.None);

        Assert.Equal(2, await house.Store.ReleaseClaimsAsync(Me, CancellationToken.None));
        Assert.Equal(2, (await house.Store.ClaimDeliveriesAsync(1, Me with { Worker = "they" }, 10, CancellationToken.None)).Count);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_report_counts_once_for_an_issue(StorageProvider provider)
    {
        await using var house = await SendingHouse.OpenAsync(1, provider);
        var delivery = Assert.Single(await house.Store.ClaimDeliveriesAsync(1, Me, 10, CancellationToken.None)).Delivery;

        Assert.True(await house.Store.NoteBounceAsync(delivery, hard: true, CancellationToken.None));
        Assert.False(await house.Store.NoteBounceAsync(delivery, hard: true, CancellationToken.None));
    }

    private static async Task<SendingHouse> HouseAsync(StorageProvider provider, params DeliveryStatus[] steps)
    {
        var house = await SendingHouse.OpenAsync(1, provider);
        await MarkAsync(house, steps);
        return house;
    }

    private static async Task MarkAsync(SendingHouse house, params DeliveryStatus[] steps)
    {
        var claimed = Assert.Single(await house.Store.ClaimDeliveriesAsync(1, Me, 10, CancellationToken.None));
        using var ledger = new Ledger(house.Store, Me);
        foreach (var step in steps) Assert.True(await ledger.WriteAsync([DeliveryMark.Of(claimed.Delivery, step)], CancellationToken.None));
    }
}
