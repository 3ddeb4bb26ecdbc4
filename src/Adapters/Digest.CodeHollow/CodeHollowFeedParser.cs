using System.Globalization;
using System.Xml;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Parser;
using Digest.Parsing;

namespace Digest.Adapters;

/// <summary>CodeHollow.FeedReader behind the parser's seam; what it cannot read goes to the tolerant reader, with a fault that says so.</summary>
public sealed class CodeHollowFeedParser(IFeedParser tolerant) : IFeedParser
{
    /// <inheritdoc />
    public ParsedFeed Parse(ReadOnlyMemory<byte> body, Uri baseUrl, string? contentType = null)
    {
        // Links, identities, languages and cleaned HTML are the product's own rules, so both engines share them.
        var own = tolerant.Parse(body, baseUrl, contentType);
        try
        {
            return Merge(own, FeedReader.ReadFromByteArray(body.ToArray()));
        }
        catch (Exception problem) when (problem is XmlException or FeedTypeNotSupportedException or ArgumentException or FormatException or InvalidOperationException)
        {
            return own with { Faults = [.. own.Faults, new Fault($"CodeHollow.FeedReader could not read the feed: {problem.Message}")] };
        }
    }

    /// <summary>The package's reading of titles, dates and authors over the entries of the same identity or place.</summary>
    private static ParsedFeed Merge(ParsedFeed own, CodeHollow.FeedReader.Feed read)
    {
        var items = read.Items ?? [];
        var byId = items.Where(item => !string.IsNullOrWhiteSpace(item.Id)).DistinctBy(item => item.Id).ToDictionary(item => item.Id, StringComparer.Ordinal);
        var entries = own.Entries.Select((entry, at) => byId.GetValueOrDefault(entry.Id) is { } item
            ? Merge(entry, item)
            : items.Count == own.Entries.Count ? Merge(entry, items[at]) : entry);
        return own with { Title = Text(read.Title) ?? own.Title, Description = Text(read.Description) ?? own.Description, Entries = [.. entries] };
    }

    private static Entry Merge(Entry entry, FeedItem item) => entry with
    {
        Published = entry.Published ?? DateOf(item),
        Author = entry.Author ?? Text(item.Author),
    };

    private static DateTimeOffset? DateOf(FeedItem item)
    {
        if (item.PublishingDate is not { } date)
            return null;
        var utc = date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc);
        return DateTimeOffset.TryParse(item.PublishingDateString, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact) ? exact : new DateTimeOffset(utc);
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
