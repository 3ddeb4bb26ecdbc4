namespace Digest.Storage;

/// <summary>Held by the one process that may send from a data folder; the system frees it when that process ends, however it ends.</summary>
public sealed class SendingLock : IDisposable
{
    private readonly FileStream? _file;

    private SendingLock(FileStream? file) => _file = file;

    /// <summary>A lock that keeps nobody out: a shared database parts the work by leases.</summary>
    internal static SendingLock Shared { get; } = new(null);

    /// <summary>The lock on a file; null when another process holds it.</summary>
    internal static SendingLock? TryTake(string path)
    {
        try
        {
            return new SendingLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    public void Dispose() => _file?.Dispose();
}
