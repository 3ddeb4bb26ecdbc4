using System.Data.Common;
using Npgsql;

namespace Digest.Storage;

/// <summary>A PostgreSQL server that several workers share.</summary>
internal sealed class PostgresDialect : SqlDialect
{
    private readonly NpgsqlDataSource _source;

    private PostgresDialect(NpgsqlDataSource source) => _source = source;

    public override string Name => "postgres";

    public override SqlText SkipLocked => new(" for update skip locked");

    public override SqlText NumbersBefore => new("select value::bigint from json_array_elements_text(cast(");

    public override SqlText NumbersAfter => new(" as json))");

    public override bool SingleMachine => false;

    public override string VersionTable =>
        "begin; select pg_advisory_xact_lock(730125); create table if not exists schema_version (number bigint primary key); commit;";

    /// <summary>Connects once, so that a wrong address or login is told at the start.</summary>
    public static async Task<PostgresDialect> ConnectAsync(StorageOptions options, CancellationToken cancellationToken)
    {
        var text = new NpgsqlConnectionStringBuilder(options.ConnectionString
            ?? throw new StorageException("Storage:Provider is postgres, but Storage:ConnectionString is not set; set Storage__ConnectionString in the environment."))
        {
            MaxAutoPrepare = 64,
            AutoPrepareMinUsages = 2,
        };
        var dialect = new PostgresDialect(NpgsqlDataSource.Create(text));
        try
        {
            await (await dialect._source.OpenConnectionAsync(cancellationToken)).DisposeAsync();
            return dialect;
        }
        catch (NpgsqlException failure)
        {
            await dialect.DisposeAsync();
            throw dialect.Explain(failure);
        }
    }

    public override async ValueTask<Session> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken);
        return new Session(connection, null, [], connection.DisposeAsync);
    }

    public override async ValueTask<Session> BeginAsync(CancellationToken cancellationToken)
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken);
        return new Session(connection, await connection.BeginTransactionAsync(cancellationToken), [], connection.DisposeAsync);
    }

    public override SendingLock TryLockSending() => SendingLock.Shared;

    public override Task<bool> CopyToAsync(string path, CancellationToken cancellationToken) => Task.FromResult(false);

    public override async Task RunScriptAsync(string script, CancellationToken cancellationToken)
    {
        await using var command = _source.CreateCommand(script);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override bool IsCollision(DbException failure) =>
        failure.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;

    public override StorageException Explain(DbException failure) =>
        new($"The PostgreSQL database cannot be used: {failure.Message} Check Storage:ConnectionString and that the server runs.", failure);

    public override ValueTask DisposeAsync() => _source.DisposeAsync();
}
