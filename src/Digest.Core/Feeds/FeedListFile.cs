using System.Text;

namespace Digest.Feeds;

/// <summary>feeds.json on disk. Reading is tolerant of comments and trailing commas; writing changes one line and no other byte.</summary>
public static class FeedListFile
{
    private const string Empty = "{\n  \"topics\": [],\n  \"feeds\": [\n  ]\n}\n";

    /// <summary>Reads the list; throws <see cref="FeedListException"/> naming file, line, column and cure.</summary>
    public static FeedList Load(string path) => Parse(Bytes(path), path);

    /// <summary>Reads a list that is not on disk.</summary>
    /// <param name="text">UTF-8 JSON, a byte order mark or not.</param>
    /// <param name="path">The name that complaints bear.</param>
    public static FeedList Parse(ReadOnlyMemory<byte> text, string path) => new FeedListReader(path, text).Read();

    /// <summary>Writes the feed as a new last line of the list, and the file itself when there is none.</summary>
    public static void Add(string path, Feed feed)
    {
        var text = File.Exists(path) ? Bytes(path) : Encoding.UTF8.GetBytes(Empty);
        if (Parse(text, path).Feeds.Any(known => Same(known.Url, feed.Url)))
            throw new FeedListException($"{path}: {feed.Url} is in the list already");
        Write(path, FeedListEdit.Add(text, Feeds(text, path), FeedFields.Write(feed)));
    }

    /// <summary>Takes the feed's line out; false when the list has no such feed.</summary>
    public static bool Remove(string path, Uri url)
    {
        var text = Bytes(path);
        Parse(text, path);
        var feeds = Feeds(text, path);
        var index = feeds.Items.ToList().FindIndex(item => Uri.TryCreate(item["url"]?.Text, UriKind.Absolute, out var at) && Same(at, url));
        if (index < 0)
            return false;
        Write(path, FeedListEdit.Remove(text, feeds, index));
        return true;
    }

    /// <summary>Writes the feed's line anew; false when the list has no feed of that address. Every other byte stays.</summary>
    public static bool Change(string path, Feed feed)
    {
        var text = Bytes(path);
        Parse(text, path);
        var feeds = Feeds(text, path);
        var item = feeds.Items.FirstOrDefault(item => Uri.TryCreate(item["url"]?.Text, UriKind.Absolute, out var at) && Same(at, feed.Url));
        if (item is null)
            return false;
        Write(path, FeedListEdit.Replace(text, item, FeedFields.Write(feed)));
        return true;
    }

    private static bool Same(Uri one, Uri other) => string.Equals(FeedIdentity.Of(one), FeedIdentity.Of(other), StringComparison.Ordinal);

    private static PlacedValue Feeds(byte[] text, string path)
    {
        var reader = new FeedListReader(path, text);
        var root = reader.Parse();
        return root["feeds"] ?? throw reader.Where(root.Start, "there is no \"feeds\" here; put \"feeds\": [] into the file first");
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FeedListException($"{path} cannot be read: {e.Message} Name the list by --feeds FILE, or begin one by: digest feeds add URL");
        }
    }

    // A list half written would stop every later run, so the new text takes the old one's place in one step.
    private static void Write(string path, byte[] text)
    {
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        var part = target + ".new";
        File.WriteAllBytes(part, text);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(part, File.GetUnixFileMode(target));
        File.Move(part, target, overwrite: true);
    }
}
