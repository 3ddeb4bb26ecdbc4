using System.Globalization;

namespace Digest.Storage;

public sealed partial class Store
{
    /// <summary>The right to send from this database; null while another process of this machine has it.</summary>
    public SendingLock? TryLockSending() => _dialect.TryLockSending();

    /// <summary>Room left on the disk that holds the database; null when it is not on a disk of this machine.</summary>
    public long? FreeBytes() => _dialect.Folder is { } folder ? new DriveInfo(folder).AvailableFreeSpace : null;

    /// <summary>
    /// Copies the whole database into the folder while it is in use, and deletes the oldest copies beyond those to be kept.
    /// Null on PostgreSQL, where <c>pg_dump</c> does that.
    /// </summary>
    public async Task<string?> BackUpAsync(string folder, int kept, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var name = _time.GetUtcNow().ToString("'digest-'yyyyMMdd'-'HHmmss'.db'", CultureInfo.InvariantCulture);
        var path = Path.Combine(folder, name);
        var unfinished = path + ".part";
        File.Delete(unfinished);
        if (!await _dialect.CopyToAsync(unfinished, cancellationToken)) return null;
        File.Move(unfinished, path, overwrite: true);
        foreach (var old in Directory.GetFiles(folder, "digest-*.db").OrderDescending(StringComparer.Ordinal).Skip(kept)) File.Delete(old);
        return path;
    }
}
