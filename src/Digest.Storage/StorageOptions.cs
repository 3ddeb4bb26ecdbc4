using System.ComponentModel.DataAnnotations;

namespace Digest.Storage;

/// <summary>Where everything is remembered.</summary>
public sealed class StorageOptions
{
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>The SQLite file, or <c>:memory:</c>; unused with PostgreSQL.</summary>
    [Required]
    public string Path { get; set; } = "data/digest.db";

    /// <summary>The Npgsql connection string; a secret, so set it by environment. Unused with SQLite.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>How long a write waits for another process that holds the database.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Copies of the database kept beside it; 0 makes none.</summary>
    [Range(0, 365)]
    public int Backups { get; set; } = 7;

    /// <summary>64 hexadecimal digits: the secret behind Message-IDs and tokens, in place of the one made and kept with the data. Set it by environment.</summary>
    [RegularExpression("^[0-9a-fA-F]{64}$")]
    public string? IdentityKey { get; set; }
}
