using System.Data;
using System.Data.Common;

namespace Digest.Storage;

/// <summary>One turn on a connection, with its statements kept prepared.</summary>
internal sealed class Session(
    DbConnection connection, DbTransaction? transaction, Dictionary<string, DbCommand> prepared, Func<ValueTask> release) : IAsyncDisposable
{
    /// <summary>Runs a statement and tells how many rows it touched.</summary>
    public async Task<int> ExecuteAsync(Sql sql, CancellationToken cancellationToken) =>
        await CommandFor(sql).ExecuteNonQueryAsync(cancellationToken);

    /// <summary>The first column of the first row; null when there is none.</summary>
    public async Task<object?> ScalarAsync(Sql sql, CancellationToken cancellationToken) =>
        await CommandFor(sql).ExecuteScalarAsync(cancellationToken) is var value and not DBNull ? value : null;

    public async Task<long> CountAsync(Sql sql, CancellationToken cancellationToken) =>
        await ScalarAsync(sql, cancellationToken) is long count ? count : 0;

    /// <summary>Every row, read before the next statement runs.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(Sql sql, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        await using var reader = await CommandFor(sql).ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) rows.Add(read(reader));
        return rows;
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (transaction is not null) await transaction.CommitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (transaction is not null) await transaction.DisposeAsync();
        }
        finally
        {
            await release();
        }
    }

    private DbCommand CommandFor(Sql sql)
    {
        var text = sql.Text;
        if (!prepared.TryGetValue(text, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = text;
            for (var i = 0; i < sql.Arguments.Count; i++) command.Parameters.Add(Parameter(command, i));
            prepared[text] = command;
        }

        for (var i = 0; i < sql.Arguments.Count; i++) command.Parameters[i].Value = sql.Arguments[i];
        command.Transaction = transaction;
        return command;
    }

    private static DbParameter Parameter(DbCommand command, int index)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = Sql.NameOf(index);
        parameter.Direction = ParameterDirection.Input;
        return parameter;
    }
}
