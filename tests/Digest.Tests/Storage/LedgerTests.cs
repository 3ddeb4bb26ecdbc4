using Digest.Storage;
using Digest.Tests.Phases;

namespace Digest.Tests.Storage;

public sealed class LedgerTests
{
    private static readonly WorkerLease Me = new("me", TimeSpan.FromMinutes(1));

    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Fact]
    public async Task Steps_apply_in_order_and_only_to_the_worker_that_claimed()
    {
        await using var house = await SendingHouse.OpenAsync(1);
        var claimed = Assert.Single(await house.Store.ClaimDeliveriesAsync(1, Me, 10, CancellationToken.None));
        using var mine = new Ledger(house.Store, Me);
        using var theirs = new Ledger(house.Store, Me with { Worker = "they" });

        Assert.False(await mine.WriteAsync([DeliveryMark.Of(claimed.Delivery, DeliveryStatus.Committing)], CancellationToken.None));
        Assert.False(await theirs.WriteAsync([DeliveryMark.Of(claimed.Delivery, DeliveryStatus.Trying)], CancellationToken.None));
        Assert.True(await mine.WriteAsync([DeliveryMark.Of(claimed.Delivery, DeliveryStatus.Trying)], CancellationToken.None));
        Assert.True(await mine.WriteAsync([DeliveryMark.Of(claimed.Delivery, DeliveryStatus.Committing)], CancellationToken.None));
        Assert.True(await mine.WriteAsync([DeliveryMark.Of(claimed.Delivery, DeliveryStatus.Sent)], CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_claim_takes_no_more_than_was_asked_for(StorageProvider provider)
    {
        await using var house = await SendingHouse.OpenAsync(500, provider);

        Assert.Equal(50, (await house.Store.ClaimDeliveriesAsync(1, Me, 50, CancellationToken.None)).Count);
        Assert.Equal(450, (await house.Store.ClaimDeliveriesAsync(1, Me with { Worker = "they" }, 1000, CancellationToken.None)).Count);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_claim_holds_until_its_lease_runs_out(StorageProvider provider)
    {
        await using var house = await SendingHouse.OpenAsync(3, provider);

        Assert.Equal(2, (await house.Store.ClaimDeliveriesAsync(1, Me, 2, CancellationToken.None)).Count);
        Assert.Single(await house.Store.ClaimDeliveriesAsync(1, Me with { Worker = "they" }, 10, CancellationToken.None));
        Assert.Empty(await house.Store.ClaimDeliveriesAsync(1, Me with { Worker = "they" }, 10, CancellationToken.None));
        house.Test.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(3, (await house.Store.ClaimDeliveriesAsync(1, Me with { Worker = "third" }, 10, CancellationToken.None)).Count);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_renewed_lease_holds_on(StorageProvider provider)
    {
        await using var house = await SendingHouse.OpenAsync(1, provider);
        await house.Store.ClaimDeliveriesAsync(1, Me, 2, CancellationToken.None);
        house.Test.Clock.Advance(TimeSpan.FromSeconds(50));

        await house.Store.RenewLeaseAsync(Me, CancellationToken.None);
        house.Test.Clock.Advance(TimeSpan.FromSeconds(50));

        Assert.Empty(await house.Store.ClaimDeliveriesAsync(1, Me with { Worker = "they" }, 10, CancellationToken.None));
    }
}
