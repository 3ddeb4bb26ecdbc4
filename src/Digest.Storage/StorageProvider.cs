namespace Digest.Storage;

/// <summary>Which database remembers everything.</summary>
public enum StorageProvider
{
    /// <summary>One file on one machine; one sender at a time.</summary>
    Sqlite,

    /// <summary>A server that several workers share.</summary>
    Postgres,
}
