using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class StoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("digest-store-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_is_stored_is_there_when_the_file_is_opened_again()
    {
        var path = Path.Combine(_folder, "data", "digest.db");
        byte[] key;
        await using (var store = await OpenAsync(path)) key = await store.IdentityKeyAsync(CancellationToken.None);

        await using var again = await OpenAsync(path);

        Assert.True(await again.AnswersAsync(CancellationToken.None));
        Assert.Equal(key, await again.IdentityKeyAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_damaged_file_is_refused_and_left_as_it_is()
    {
        var path = Path.Combine(_folder, "digest.db");
        var garbage = Enumerable.Repeat((byte)0xff, 8192).ToArray();
        await File.WriteAllBytesAsync(path, garbage);

        var refusal = await Assert.ThrowsAsync<StorageException>(() => OpenAsync(path));

        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(garbage, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        var path = Path.Combine(_folder, "digest.db");
        await (await OpenAsync(path)).DisposeAsync();
        await using (var raw = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=false"))
        {
            await raw.OpenAsync();
            await using var command = raw.CreateCommand();
            command.CommandText = "insert into schema_version (number) values (999)";
            await command.ExecuteNonQueryAsync();
        }

        var refusal = await Assert.ThrowsAsync<StorageException>(() => OpenAsync(path));

        Assert.Contains("newer", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_process_at_a_time_may_send()
    {
        var path = Path.Combine(_folder, "digest.db");
        await using var one = await OpenAsync(path);
        await using var other = await OpenAsync(path);

        using (var right = one.TryLockSending())
        {
            Assert.NotNull(right);
            Assert.Null(other.TryLockSending());
        }

        using var later = other.TryLockSending();
        Assert.NotNull(later);
    }

    [Fact]
    public async Task A_copy_is_a_whole_database_and_only_the_newest_are_kept()
    {
        await using var store = await OpenAsync(Path.Combine(_folder, "digest.db"));
        var backups = Path.Combine(_folder, "backups");
        Directory.CreateDirectory(backups);
        await File.WriteAllTextAsync(Path.Combine(backups, "digest-20200101-000000.db"), "old");

        var copy = await store.BackUpAsync(backups, 1, CancellationToken.None);

        Assert.NotNull(copy);
        Assert.Equal(copy, Assert.Single(Directory.GetFiles(backups)));
        await using var restored = await OpenAsync(copy);
        Assert.True(await restored.AnswersAsync(CancellationToken.None));
    }

    private static Task<Store> OpenAsync(string path) => Store.OpenAsync(new StorageOptions { Path = path }, TimeProvider.System, CancellationToken.None);
}
