using System.Globalization;
using Digest.Text;

namespace Digest.Parsing;

/// <summary>Reads RSS, RDF, Atom, CDF and JSON Feed out of whatever bytes a server sent.</summary>
public sealed class FeedParser : IFeedParser
{
    // No feed that people follow has a tenth of it; the fetcher's own limit is lower.
    private const int MostBytes = 64 * 1024 * 1024;

    public ParsedFeed Parse(ReadOnlyMemory<byte> body, Uri baseUrl, string? contentType = null)
    {
        var faults = new List<Fault>();
        if (body.Length > MostBytes)
        {
            faults.Add(new Fault(string.Create(CultureInfo.InvariantCulture, $"The feed has {body.Length} bytes; only the first {MostBytes} are read."), MostBytes));
            body = body[..MostBytes];
        }

        using var decoded = EncodingSniffer.DecodeCharacters(body, contentType);
        faults.AddRange(decoded.Faults.Select(message => new Fault(message)));
        var text = ControlCharacters.Clean(decoded.Characters);
        if (text.Length < decoded.Characters.Length) faults.Add(new Fault("Control characters were taken out."));

        var feed = IsJson(text.Span) ? new JsonFeedReader(baseUrl).Read(text.Span) : new XmlFeedReader(text, baseUrl).Read();
        return feed is null ? NoFeed(text.Span, baseUrl, decoded.Charset, faults) : Finish(feed, baseUrl, decoded.Charset, faults);
    }

    private static ParsedFeed Finish(FeedDraft feed, Uri feedUrl, string charset, List<Fault> faults)
    {
        faults.AddRange(feed.Faults);
        if (feed.IsCutOff) faults.Add(new Fault("The feed ends in the middle; the entries before that are read."));
        return new ParsedFeed
        {
            Format = feed.Format,
            Title = feed.Feed.Title.Value,
            SiteUrl = feed.Feed.Link.Value,
            Description = feed.Feed.Summary.Value,
            Language = feed.Feed.Language.Value,
            Charset = charset,
            TimeToLive = feed.Feed.TimeToLive.Value,
            Entries = DraftEntries.Finish(feed.Entries, feed.Feed, feedUrl, faults),
            Faults = faults,
        };
    }

    private static ParsedFeed NoFeed(ReadOnlySpan<char> text, Uri pageUrl, string charset, List<Fault> faults)
    {
        var discovered = AlternateLinks.Of(text, pageUrl);
        faults.Add(new Fault(Reason(text, discovered)));
        return new ParsedFeed { Charset = charset, Faults = faults, Discovered = discovered };
    }

    private static string Reason(ReadOnlySpan<char> text, IReadOnlyList<Uri> discovered)
    {
        if (text.IsWhiteSpace()) return "The body is empty.";
        if (discovered.Count > 0) return $"This is a web page and no feed; it names the feed {discovered[0].AbsoluteUri}.";
        return text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            ? "This is a web page and no feed, and it names none."
            : "This is no feed: neither RSS, Atom, RDF, CDF nor JSON Feed.";
    }

    private static bool IsJson(ReadOnlySpan<char> text) => text.TrimStart(" \t\r\n\uFEFF") is ['{' or '[', ..];
}
