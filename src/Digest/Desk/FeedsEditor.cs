using System.Security.Cryptography;
using Digest.Feeds;

namespace Digest.App.Desk;

/// <summary>Changes feeds.json as the commands do, and never over a file that changed since the page was made.</summary>
public sealed class FeedsEditor(string path)
{
    private static readonly Lock Guard = new();

    /// <summary>The mark of the file as it is now; stands in every form.</summary>
    public string Mark() => File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..32] : "new";

    /// <summary>Changes the list when the file is still the marked one; throws <see cref="FeedListException"/> otherwise.</summary>
    public void Change(string mark, Action<string> change)
    {
        lock (Guard)
        {
            if (Mark() != mark) throw new FeedListException($"{Path.GetFileName(path)} was changed elsewhere meanwhile, and nothing was overwritten. Look at the list again and repeat the change.");
            change(path);
        }
    }

    /// <summary>Adds those that the list lacks; how many.</summary>
    public static int AddAll(string path, IEnumerable<Feed> feeds)
    {
        var known = File.Exists(path) ? FeedListFile.Load(path).Feeds.Select(feed => FeedIdentity.Of(feed.Url)).ToHashSet(StringComparer.Ordinal) : [];
        var added = 0;
        foreach (var feed in feeds.Where(feed => known.Add(FeedIdentity.Of(feed.Url))))
        {
            FeedListFile.Add(path, feed);
            added++;
        }

        return added;
    }
}
