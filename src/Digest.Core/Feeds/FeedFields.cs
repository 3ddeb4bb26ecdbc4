using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Digest.Feeds;

/// <summary>The fields of one feed in feeds.json, read and written; what equals its default is not written.</summary>
internal static class FeedFields
{
    private static readonly string[] Known =
        ["url", "title", "kind", "language", "links", "titleRule", "dateRule", "fallbacks", "weight", "tier", "filter", "clockOffset", "enabled", "tags", "note"];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Feed Read(PlacedValue item, FeedListReader list)
    {
        var fields = new FieldReader(item, Known, list);
        fields.Required("url");
        var url = fields.Address("url") ?? throw fields.Wrong("url", "is missing");
        return new Feed
        {
            Url = url,
            Title = fields.Text("title") ?? url.IdnHost,
            Kind = fields.Word("kind", FeedKind.Syndication),
            Language = fields.Text("language"),
            Links = fields.Text("links"),
            TitleRule = fields.Text("titleRule"),
            DateRule = fields.Text("dateRule"),
            Fallbacks = fields.Addresses("fallbacks"),
            Weight = Weight(fields),
            Tier = fields.Word("tier", FeedTier.Press),
            Filter = fields.Flag("filter", otherwise: false),
            ClockOffset = ClockOffset(fields),
            Enabled = fields.Flag("enabled", otherwise: true),
            Tags = fields.Texts("tags"),
            Note = fields.Text("note"),
        };
    }

    /// <summary>The feed as the one line that feeds.json keeps of it.</summary>
    public static string Write(Feed feed)
    {
        var line = new StringBuilder("{ ");
        foreach (var (name, value) in Written(feed))
            line.Append(line.Length > 2 ? ", " : "").Append(Quote(name)).Append(": ").Append(value);
        return line.Append(" }").ToString();
    }

    /// <summary>The word of an enumeration's value as files write it: first-hand for FirstHand.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var c in value.ToString())
            word.Append(char.IsUpper(c) && word.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return word.ToString();
    }

    private static IEnumerable<(string Name, string Value)> Written(Feed feed)
    {
        var standard = new Feed { Url = feed.Url, Title = feed.Title };
        (string Name, string Value, bool Said)[] fields =
        [
            ("url", Quote(feed.Url.OriginalString), true),
            ("title", Quote(feed.Title), true),
            ("kind", Quote(Word(feed.Kind)), feed.Kind != standard.Kind),
            ("language", Quote(feed.Language), feed.Language is not null),
            ("links", Quote(feed.Links), feed.Links is not null),
            ("titleRule", Quote(feed.TitleRule), feed.TitleRule is not null),
            ("dateRule", Quote(feed.DateRule), feed.DateRule is not null),
            ("fallbacks", Quote(feed.Fallbacks.Select(url => url.OriginalString)), feed.Fallbacks.Count > 0),
            ("weight", feed.Weight.ToString(CultureInfo.InvariantCulture), Math.Abs(feed.Weight - standard.Weight) > double.Epsilon),
            ("tier", Quote(Word(feed.Tier)), feed.Tier != standard.Tier),
            ("filter", "true", feed.Filter),
            ("clockOffset", Quote(feed.ClockOffset?.ToString("c", CultureInfo.InvariantCulture)), feed.ClockOffset is not null),
            ("enabled", "false", !feed.Enabled),
            ("tags", Quote(feed.Tags), feed.Tags.Count > 0),
            ("note", Quote(feed.Note), feed.Note is not null),
        ];
        return fields.Where(field => field.Said).Select(field => (field.Name, field.Value));
    }

    private static double Weight(FieldReader fields) => fields.Number("weight") switch
    {
        null => 1,
        > 0 and <= 10 and { } weight => weight,
        _ => throw fields.Wrong("weight", "is above 0 and at most 10"),
    };

    private static TimeSpan? ClockOffset(FieldReader fields)
    {
        if (fields.Text("clockOffset") is not { } text)
            return null;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var offset) && offset.Duration() <= TimeSpan.FromHours(26)
            ? offset
            : throw fields.Wrong("clockOffset", "is a time span such as \"-08:00:00\", at most 26 hours");
    }

    private static string Quote(string? text) => JsonSerializer.Serialize(text, Readable);

    private static string Quote(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Quote))}]";
}
