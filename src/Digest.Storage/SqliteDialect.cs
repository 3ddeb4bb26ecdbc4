using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Digest.Storage;

/// <summary>One SQLite file, spoken to over one connection by one caller at a time.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    private const string InMemory = ":memory:";

    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    private SqliteDialect(string path, TimeSpan busyTimeout)
    {
        _path = path;
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            DefaultTimeout = (int)busyTimeout.TotalSeconds,
        };
        _connection = new SqliteConnection(text.ConnectionString);
    }

    public override string Name => "sqlite";

    public override string? Folder => _path == InMemory ? null : Path.GetDirectoryName(Path.GetFullPath(_path));

    public override SqlText SkipLocked => new(string.Empty);

    public override SqlText NumbersBefore => new("select value from json_each(");

    public override SqlText NumbersAfter => new(")");

    public override bool SingleMachine => true;

    public override string VersionTable => "create table if not exists schema_version (number bigint primary key)";

    /// <summary>Opens the file, made when absent, and refuses a damaged one.</summary>
    public static async Task<SqliteDialect> OpenFileAsync(StorageOptions options, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(options.Path);
        if (!string.IsNullOrEmpty(folder)) Directory.CreateDirectory(folder);
        var dialect = new SqliteDialect(options.Path, options.BusyTimeout);
        try
        {
            await dialect.PrepareAsync(options.BusyTimeout, cancellationToken);
            return dialect;
        }
        catch (SqliteException failure)
        {
            await dialect.DisposeAsync();
            throw dialect.Explain(failure);
        }
        catch (StorageException)
        {
            await dialect.DisposeAsync();
            throw;
        }
    }

    public override async ValueTask<Session> OpenAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        return new Session(_connection, null, _prepared, Release);
    }

    public override async ValueTask<Session> BeginAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            // Immediate: the write lock is taken before anything is read, so that no transaction has to be given up half-way.
            return new Session(_connection, _connection.BeginTransaction(IsolationLevel.Serializable, deferred: false), _prepared, Release);
        }
        catch (SqliteException failure)
        {
            _turn.Release();
            throw Explain(failure);
        }
    }

    public override SendingLock? TryLockSending() =>
        _path == InMemory ? SendingLock.Shared : SendingLock.TryTake(_path + ".sending");

    public override async Task<bool> CopyToAsync(string path, CancellationToken cancellationToken)
    {
        await using var session = await OpenAsync(cancellationToken);
        await session.ExecuteAsync($"vacuum into {path}", cancellationToken);
        return true;
    }

    public override async Task RunScriptAsync(string script, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await ExecuteAsync(script, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public override StorageException Explain(DbException failure)
    {
        const int busy = 5;
        const int full = 13;
        const int corrupt = 11;
        const int notADatabase = 26;
        var words = ((SqliteException)failure).SqliteErrorCode switch
        {
            corrupt or notADatabase => Damaged(failure.Message),
            busy => $"Another process has held the database {_path} for too long; end it, or raise Storage:BusyTimeout.",
            full => $"The disk that holds {_path} is full; make room and run again. Nothing is lost.",
            _ => $"The database {_path} cannot be used: {failure.Message} Check the path and its rights.",
        };
        return new StorageException(words, failure);
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared.Values) await command.DisposeAsync();
        await _connection.DisposeAsync();
        _turn.Dispose();
    }

    private async Task PrepareAsync(TimeSpan busyTimeout, CancellationToken cancellationToken)
    {
        await _connection.OpenAsync(cancellationToken);
        var milliseconds = busyTimeout.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);
        await ExecuteAsync($"pragma busy_timeout = {milliseconds}; pragma foreign_keys = on;", cancellationToken);
        await using var check = _connection.CreateCommand();
        check.CommandText = "pragma quick_check(1)";
        var verdict = (string?)await check.ExecuteScalarAsync(cancellationToken);
        if (verdict != "ok") throw new StorageException(Damaged(verdict ?? "no answer"));
        await ExecuteAsync("pragma journal_mode = wal; pragma synchronous = full;", cancellationToken);
    }

    private async Task ExecuteAsync(string script, CancellationToken cancellationToken)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = script;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private string Damaged(string reason) =>
        $"The database {_path} is damaged ({reason}). Nothing was changed or sent. Put back the newest copy from the backups folder beside it and run again.";

    private ValueTask Release()
    {
        _turn.Release();
        return ValueTask.CompletedTask;
    }
}
