using System.Data.Common;

namespace Digest.Storage;

/// <summary>Everything remembered between runs. One instance a process; its methods may be called from several tasks at once.</summary>
public sealed partial class Store : IAsyncDisposable
{
    private const int MostAttempts = 5;

    private readonly SqlDialect _dialect;
    private readonly StorageOptions _options;
    private readonly TimeProvider _time;

    private Store(SqlDialect dialect, StorageOptions options, TimeProvider time) =>
        (_dialect, _options, _time) = (dialect, options, time);

    /// <summary>True when one process alone can hold the database.</summary>
    public bool SingleMachine => _dialect.SingleMachine;

    /// <summary>Opens the database, made and brought up to date when needed; a damaged one throws <see cref="StorageException"/>.</summary>
    public static async Task<Store> OpenAsync(StorageOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        SqlDialect dialect = options.Provider == StorageProvider.Sqlite
            ? await SqliteDialect.OpenFileAsync(options, cancellationToken)
            : await PostgresDialect.ConnectAsync(options, cancellationToken);
        try
        {
            await Migrator.MigrateAsync(dialect, cancellationToken);
            return new Store(dialect, options, time);
        }
        catch (DbException failure)
        {
            await dialect.DisposeAsync();
            throw dialect.Explain(failure);
        }
    }

    /// <summary>True when the database answers.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken) =>
        await ReadAsync(session => session.CountAsync($"select count(*) from schema_version", cancellationToken), cancellationToken) > 0;

    public ValueTask DisposeAsync() => _dialect.DisposeAsync();

    private async Task<T> ReadAsync<T>(Func<Session, Task<T>> question, CancellationToken cancellationToken)
    {
        try
        {
            await using var session = await _dialect.OpenAsync(cancellationToken);
            return await question(session);
        }
        catch (DbException failure)
        {
            throw _dialect.Explain(failure);
        }
    }

    /// <summary>Runs the change in one transaction, kept when it ends and given up when it throws; run again when another worker was in its way.</summary>
    private async Task<T> WriteAsync<T>(Func<Session, Task<T>> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var session = await _dialect.BeginAsync(cancellationToken);
                var result = await change(session);
                await session.CommitAsync(cancellationToken);
                return result;
            }
            catch (DbException failure) when (!_dialect.IsCollision(failure) || attempt == MostAttempts)
            {
                throw _dialect.Explain(failure);
            }
            catch (DbException)
            {
                // Two workers wanted the same rows; the server has undone this change, and it is made anew.
            }
        }
    }

    private static DateTimeOffset Instant(DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static string? TextOrNull(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
