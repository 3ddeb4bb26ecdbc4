using Digest.Storage;
using Digest.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Storage;

public sealed class StoreBackupsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(TestStore.Start);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_copy_is_named_by_its_instant_and_holds_what_was_stored()
    {
        await using var store = await OpenAsync(_folder.At("digest.db"));
        await store.AddSubscriberAsync(Sample.Address("r1@news.example"), new SubscriberWishes(), CancellationToken.None);

        var copy = await store.BackUpAsync(_folder.At("backups"), 3, CancellationToken.None) ?? "";

        Assert.Equal("digest-20260601-060000.db", Path.GetFileName(copy));
        await using var restored = await OpenAsync(copy);
        Assert.Single(await restored.SubscribersAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_oldest_copies_beyond_those_to_be_kept_are_deleted()
    {
        await using var store = await OpenAsync(_folder.At("digest.db"));

        for (var day = 0; day < 4; day++)
        {
            await store.BackUpAsync(_folder.At("backups"), 2, CancellationToken.None);
            _clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(["digest-20260603-060000.db", "digest-20260604-060000.db"], Directory.GetFiles(_folder.At("backups")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Room_is_known_for_a_file_and_not_for_a_database_in_memory()
    {
        await using var store = await OpenAsync(_folder.At("digest.db"));
        await using var memory = await TestStore.OpenAsync();

        Assert.True(store.FreeBytes() > 0);
        Assert.Null(memory.Store.FreeBytes());
    }

    private Task<Store> OpenAsync(string path) => Store.OpenAsync(new StorageOptions { Path = path }, _clock, CancellationToken.None);
}
