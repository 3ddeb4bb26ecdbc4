using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class StoreSlotsTests
{
    private static readonly Slot Monday = Slot.At("issue", TestStore.Start);

    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_slot_is_settled_once_however_often_it_is_asked(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        Assert.True(await test.Store.SkipSlotAsync(Monday, CancellationToken.None));
        Assert.False(await test.Store.SkipSlotAsync(Monday, CancellationToken.None));
        Assert.Equal(Monday with { DueAt = Monday.DueAt.ToUniversalTime() }, await test.Store.NewestSlotAsync("issue", CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_newest_is_the_latest_to_fire_of_its_own_schedule(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        foreach (var slot in (Slot[])[Monday with { LocalTime = "b", DueAt = Monday.DueAt.AddDays(7) }, Monday, Monday with { Schedule = "other", DueAt = Monday.DueAt.AddDays(70) }])
            await test.Store.SkipSlotAsync(slot, CancellationToken.None);

        Assert.Equal("b", (await test.Store.NewestSlotAsync("issue", CancellationToken.None))?.LocalTime);
        Assert.Null(await test.Store.NewestSlotAsync("third", CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Only_an_issue_moves_the_end_of_what_was_told(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        await test.Store.SkipSlotAsync(Monday, CancellationToken.None);
        var before = await test.Store.NewestPeriodEndAsync(CancellationToken.None);

        await test.Store.PublishAsync(Slot.At("issue", TestStore.Start.AddDays(7)), new Publication(Sample.Draft(TestStore.Start.AddDays(7)), "news.example", []), Sample.Render, CancellationToken.None);

        Assert.Null(before);
        Assert.Equal(TestStore.Start.AddDays(7), await test.Store.NewestPeriodEndAsync(CancellationToken.None));
    }
}
