using System.Globalization;
using System.Text.Json;

namespace Digest.Feeds;

/// <summary>Turns the JSON of a feed list into feeds and topics; every complaint names its place.</summary>
internal sealed class FeedListReader(string path, ReadOnlyMemory<byte> text)
{
    private static readonly string[] RootFields = ["$schema", "topics", "feeds"];

    private readonly List<string> _warnings = [];

    /// <summary>The list; throws <see cref="FeedListException"/> at the first thing that cannot be taken.</summary>
    public FeedList Read()
    {
        var root = new FieldReader(Parse(), RootFields, this);
        var feeds = new List<Feed>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in root.Objects("feeds"))
            AddFeed(feeds, seen, item);
        var topics = root.Objects("topics").Select(item => TopicFields.Read(item, this)).ToList();
        return new FeedList { Feeds = feeds, Topics = topics, Warnings = _warnings };
    }

    /// <summary>Remembers something that reading went past.</summary>
    public void Warn(int offset, string message) => _warnings.Add(Where(offset, message).Message);

    /// <summary>The exception for a fault at that byte.</summary>
    public FeedListException Where(int offset, string message) => new(path, TextPosition.Of(text.Span, offset), message);

    /// <summary>The JSON as placed values, whose root is an object.</summary>
    public PlacedValue Parse()
    {
        try
        {
            var root = PlacedJsonReader.Read(text.Span);
            return root.Kind == JsonValueKind.Object ? root : throw Where(root.Start, "a feed list is an object: { \"feeds\": [ … ] }");
        }
        catch (JsonException e)
        {
            throw new FeedListException(path, Position(e), $"this is not valid JSON: {Sentence(e.Message)}. Mend it there, or go back to the last version that worked");
        }
    }

    private void AddFeed(List<Feed> feeds, HashSet<string> seen, PlacedValue item)
    {
        var feed = FeedFields.Read(item, this);
        if (seen.Add(FeedIdentity.Of(feed.Url)))
            feeds.Add(feed);
        else
            Warn(item.Start, string.Create(CultureInfo.InvariantCulture, $"{feed.Url} is listed twice; the second is not used. Remove one of them"));
    }

    private TextPosition Position(JsonException e)
    {
        var line = (int)(e.LineNumber ?? 0);
        var rest = text.Span;
        var start = 0;
        for (var i = 0; i < line && rest[start..].IndexOf((byte)'\n') is >= 0 and var end; i++)
            start += end + 1;
        return TextPosition.Of(rest, start + (e.BytePositionInLine ?? 0));
    }

    // The reader's messages end with "LineNumber: 3 | BytePositionInLine: 14.", counted from 0; ours are counted from 1.
    private static string Sentence(string message)
    {
        var cut = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (cut < 0 ? message : message[..cut]).TrimEnd('.');
    }
}
