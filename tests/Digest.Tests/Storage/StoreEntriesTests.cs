using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class StoreEntriesTests
{
    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task An_entry_is_new_once(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var entry = Sample.Entry("a", TestStore.Start);

        var first = await test.Store.AddEntriesAsync([entry, entry], CancellationToken.None);

        Assert.Equal([entry], first);
        Assert.Empty(await test.Store.AddEntriesAsync([entry], CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_entry_stays_open_as_it_was_until_it_is_settled(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var entry = Sample.Entry("a", TestStore.Start) with { Author = "B", Language = "en", SummaryHtml = "<p>甲</p>", ContentHtml = "<p>乙</p>", Updated = TestStore.Start.AddHours(1) };
        await test.Store.AddEntriesAsync([entry], CancellationToken.None);

        var open = await test.Store.OpenEntriesAsync(TestStore.Start.AddDays(-1), CancellationToken.None);
        await test.Store.SettleEntriesAsync(open, CancellationToken.None);

        Assert.Equal([entry], open);
        Assert.Empty(await test.Store.OpenEntriesAsync(TestStore.Start.AddDays(-1), CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_old_entry_is_known_but_never_open(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var old = Sample.Entry("a", TestStore.Start.AddDays(-40));

        await test.Store.AddEntriesAsync([old], CancellationToken.None);

        Assert.Empty(await test.Store.AddEntriesAsync([old], CancellationToken.None));
        Assert.Empty(await test.Store.OpenEntriesAsync(DateTimeOffset.UnixEpoch, CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Undated_entries_are_old_on_the_first_round_and_new_later(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        var first = await test.Store.AddEntriesAsync([Sample.Entry("a")], CancellationToken.None);
        test.Clock.Advance(TimeSpan.FromHours(1));
        var second = await test.Store.AddEntriesAsync([Sample.Entry("a"), Sample.Entry("b")], CancellationToken.None);

        Assert.Equal(DateTimeOffset.UnixEpoch, Assert.Single(first).Published);
        Assert.Equal(test.Clock.GetUtcNow(), Assert.Single(second).Published);
        Assert.Equal(0, await test.Store.CountEntriesAsync(Period.WeekEnding(TestStore.Start), CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Text_that_no_database_takes_is_stored_all_the_same(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        var stored = await test.Store.AddEntriesAsync([Sample.Entry("a\0b\ud83d", TestStore.Start)], CancellationToken.None);

        Assert.Single(stored);
    }
}
