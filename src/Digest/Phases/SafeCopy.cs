using Digest.Storage;

namespace Digest.App.Phases;

/// <summary>Copies of the database beside it, the newest few kept.</summary>
public sealed class SafeCopy(Store store, StorageOptions options, ILogger<SafeCopy> logger)
{
    /// <summary>Makes one, while everything goes on; a copy that fails is told and ends nothing. Null when none was made.</summary>
    public async Task<string?> MakeAsync(CancellationToken cancellationToken)
    {
        if (options.Provider != StorageProvider.Sqlite || options.Backups == 0) return null;
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.Path)) ?? ".", "backups");
        try
        {
            return await store.BackUpAsync(folder, options.Backups, cancellationToken);
        }
        catch (Exception e) when (e is StorageException or IOException or UnauthorizedAccessException)
        {
            DispatchLog.NotCopied(logger, e.Message);
            return null;
        }
    }
}
