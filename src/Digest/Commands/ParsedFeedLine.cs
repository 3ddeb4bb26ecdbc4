using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Digest.Parsing;

namespace Digest.App.Commands;

/// <summary>A parsed feed as one line of JSON, for scripts.</summary>
internal static class ParsedFeedLine
{
    // Read by programs, never put into a page: letters of every script stay letters.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Stands in where the address of a feed is not known; links below it are written as relative as they were read.</summary>
    public static Uri Nowhere { get; } = new("http://feed.invalid/nowhere/");

    /// <summary>The line, without its end.</summary>
    public static string Of(string? id, ParsedFeed feed, double milliseconds)
    {
        var line = new JsonObject
        {
            ["id"] = id,
            ["format"] = feed.Format,
            ["charset"] = feed.Charset,
            ["feed"] = new JsonObject
            {
                ["title"] = feed.Title,
                ["link"] = Link(feed.SiteUrl),
                ["language"] = feed.Language,
            },
            ["items"] = new JsonArray([.. feed.Entries.Select(Item)]),
            ["faults"] = new JsonArray([.. feed.Faults.Select(fault => JsonValue.Create(fault.Message))]),
            ["discovered"] = new JsonArray([.. feed.Discovered.Select(link => JsonValue.Create(link.AbsoluteUri))]),
            ["ms"] = Math.Round(milliseconds, 3),
        };
        return line.ToJsonString(Readable);
    }

    private static JsonObject Item(Entry entry) => new()
    {
        ["id"] = entry.Id,
        ["title"] = entry.Title,
        ["link"] = Link(entry.Url),
        ["author"] = entry.Author,
        ["published"] = Iso(entry.Published),
        ["updated"] = Iso(entry.Updated),
        ["language"] = entry.Language,
        ["summary_html"] = entry.SummaryHtml,
        ["content_html"] = entry.ContentHtml,
    };

    private static string? Link(Uri? link)
    {
        if (link is null || link.Host != Nowhere.Host) return link?.AbsoluteUri;
        var path = Uri.UnescapeDataString(link.PathAndQuery + link.Fragment);
        return path.StartsWith(Nowhere.AbsolutePath, StringComparison.Ordinal) ? path[Nowhere.AbsolutePath.Length..] : path;
    }

    private static string? Iso(DateTimeOffset? moment) =>
        moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
