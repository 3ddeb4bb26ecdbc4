using Digest.Fetching;
using Digest.Parsing;
using Digest.Text;

namespace Digest.App.Phases;

/// <summary>Reads the body that a feed's address gave, as a feed or as a page, and says what it teaches about the feed.</summary>
public sealed class FeedReader(IFeedParser parser)
{
    // A feed that lists more is an archive; its newest entries are the news.
    private const int MostEntries = 500;

    /// <summary>What could be read, and what it taught; the problem says why nothing could.</summary>
    public (ParsedFeed Parsed, FeedReading Reading) Read(Feed feed, Uri address, FetchResult.Fresh fresh)
    {
        var parsed = feed.Kind == FeedKind.Page ? ReadPage(feed, fresh) : parser.Parse(fresh.Body, fresh.FinalUrl, fresh.ContentType);
        if (parsed.Format is null && feed.Fallbacks.Contains(address))
            parsed = ReadPage(feed, fresh);
        var offset = feed.ClockOffset ?? TimeSpan.Zero;
        return (parsed, new FeedReading
        {
            Dates = [.. parsed.Entries.Select(entry => entry.Published + offset).OfType<DateTimeOffset>()],
            TimeToLive = parsed.TimeToLive,
            Charset = parsed.Charset,
            Problem = Problem(address, parsed, fresh),
        });
    }

    /// <summary>The entries with ids that last and dates that are not in the future.</summary>
    public static IReadOnlyList<Entry> Entries(Feed feed, FeedState state, ParsedFeed parsed, DateTimeOffset now)
    {
        var offset = feed.ClockOffset ?? state.ClockOffset ?? TimeSpan.Zero;
        var dated = parsed.Entries.Select(entry => entry with
        {
            FeedUrl = feed.Url,
            Language = entry.Language ?? parsed.Language ?? feed.Language,
            Published = Mended(entry.Published ?? entry.Updated, offset, now),
        });
        if (parsed.Entries.Count > MostEntries)
            dated = dated.OrderByDescending(entry => entry.Published ?? DateTimeOffset.MinValue).Take(MostEntries);
        return EntryIdentity.Assign([.. dated]);
    }

    private static ParsedFeed ReadPage(Feed feed, FetchResult.Fresh fresh)
    {
        var decoded = EncodingSniffer.Decode(fresh.Body, fresh.ContentType);
        return PageReader.Read(feed, decoded.Text, fresh.FinalUrl) with { Charset = decoded.Charset };
    }

    // A day ahead is a clock or zone that is wrong a little, so the entry is new; a year ahead is no date at all.
    private static DateTimeOffset? Mended(DateTimeOffset? date, TimeSpan offset, DateTimeOffset now)
    {
        if (date + offset is not { } mended || mended > now.AddDays(1))
            return null;
        return mended > now ? now : mended;
    }

    private static string? Problem(Uri address, ParsedFeed parsed, FetchResult.Fresh fresh)
    {
        if (parsed.Format is not null && (parsed.Entries.Count > 0 || !fresh.Truncated))
            return null;
        if (fresh.Truncated && parsed.Entries.Count == 0)
            return $"{address} is longer than Fetching:MaxBodyBytes or broke off, and no entry of it could be read";
        return $"{address} is no feed: {(parsed.Faults.Count > 0 ? parsed.Faults[^1].Message : "nothing in it could be read.")}";
    }
}
