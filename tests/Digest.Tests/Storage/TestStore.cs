using Digest.Storage;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Digest.Tests.Storage;

/// <summary>A store of its own for one test, on either database, with a clock that the test moves.</summary>
public sealed class TestStore : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 6, 1, 6, 0, 0, TimeSpan.Zero);

    private TestStore(Store store, FakeTimeProvider clock, StorageOptions options)
    {
        Store = store;
        Clock = clock;
        Options = options;
    }

    /// <summary>Both databases, for theories; the second is skipped where no server is named.</summary>
    public static TheoryData<StorageProvider> Both => [StorageProvider.Sqlite, StorageProvider.Postgres];

    public Store Store { get; }

    public FakeTimeProvider Clock { get; }

    public StorageOptions Options { get; }

    public static async Task<TestStore> OpenAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var options = provider == StorageProvider.Sqlite
            ? new StorageOptions { Path = ":memory:" }
            : new StorageOptions { Provider = provider, ConnectionString = await NewSchemaAsync() };
        var clock = new FakeTimeProvider(Start);
        return new TestStore(await Store.OpenAsync(options, clock, CancellationToken.None), clock, options);
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    /// <summary>A connection string whose tables nobody else sees; skips the test when DIGEST_TEST_POSTGRES names no server.</summary>
    public static async Task<string> NewSchemaAsync()
    {
        var server = Environment.GetEnvironmentVariable("DIGEST_TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "DIGEST_TEST_POSTGRES names no PostgreSQL server.");
        var schema = "test_" + Guid.NewGuid().ToString("N");
        await using var source = NpgsqlDataSource.Create(server);
        await using var command = source.CreateCommand($"create schema {schema}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { SearchPath = schema, Pooling = true, MaxPoolSize = 8 }.ConnectionString;
    }
}
