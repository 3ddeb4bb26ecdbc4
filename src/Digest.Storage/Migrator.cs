using System.Globalization;

namespace Digest.Storage;

/// <summary>Brings the schema to the newest number, one script a step; each step is kept whole or not at all.</summary>
internal static class Migrator
{
    /// <summary>The number of the newest script.</summary>
    public const int Newest = 2;

    public static async Task MigrateAsync(SqlDialect dialect, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(dialect, cancellationToken);
        if (version > Newest)
        {
            throw new StorageException($"The database is of version {version}, newer than this program knows ({Newest}); run the newer program.");
        }

        for (var next = version + 1; next <= Newest; next++)
        {
            await dialect.RunScriptAsync(Script(dialect, next), cancellationToken);
        }
    }

    private static async Task<int> VersionAsync(SqlDialect dialect, CancellationToken cancellationToken)
    {
        await dialect.RunScriptAsync(dialect.VersionTable, cancellationToken);
        await using var session = await dialect.OpenAsync(cancellationToken);
        return (int)await session.CountAsync($"select max(number) from schema_version", cancellationToken);
    }

    private static string Script(SqlDialect dialect, int number)
    {
        var ending = string.Create(CultureInfo.InvariantCulture, $".{number:D4}_");
        var assembly = typeof(Migrator).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource =>
            resource.Contains(ending, StringComparison.Ordinal) && resource.EndsWith($".{dialect.Name}.sql", StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new StorageException($"The program lacks its own script {name}; install it anew.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
