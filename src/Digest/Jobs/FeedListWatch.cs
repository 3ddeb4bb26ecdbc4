using Digest.Feeds;

namespace Digest.App.Jobs;

/// <summary>The list of feeds as it stands in its file now; while the file cannot be read, the last good list.</summary>
public sealed class FeedListWatch(string path, ILogger<FeedListWatch> logger)
{
    private readonly Lock _guard = new();
    private FeedList? _good;
    private (DateTime Written, long Length) _seen;

    /// <summary>The list; throws <see cref="FeedListException"/> only when there never was a good one.</summary>
    public FeedList Current()
    {
        lock (_guard)
        {
            var file = new FileInfo(path);
            var now = file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
            if (_good is not null && now == _seen) return _good;
            try
            {
                _good = FeedListFile.Load(path);
            }
            catch (FeedListException problem) when (_good is not null)
            {
                JobLog.ListKept(logger, problem.Message);
            }

            _seen = now;
            return _good;
        }
    }
}
