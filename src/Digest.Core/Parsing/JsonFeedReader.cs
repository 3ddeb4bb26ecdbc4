using System.Text;
using System.Text.Json;

namespace Digest.Parsing;

/// <summary>Reads JSON Feed 1.0 and 1.1 item by item, so that one that is cut off gives the items before the cut.</summary>
internal sealed class JsonFeedReader(Uri feedUrl)
{
    // JSON Feed nests four deep.
    private const int Deepest = 32;

    private readonly BodyText _body = new();
    private readonly TitleText _title = new();
    private readonly Draft _feed = new();
    private readonly List<Draft> _entries = [];
    private string? _version;
    private bool _hasItems;

    /// <summary>What the text says; null when it is no JSON Feed.</summary>
    public FeedDraft? Read(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        var reader = new Utf8JsonReader(
            bytes,
            new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest });
        var isCutOff = false;
        try
        {
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject) ReadFeed(ref reader);
        }
        catch (JsonException)
        {
            isCutOff = true;
        }

        return _hasItems || _version is not null ? new FeedDraft(Format(), _feed, _entries, isCutOff, []) : null;
    }

    private void ReadFeed(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Name(ref reader);
            reader.Read();
            if (name == "items" && reader.TokenType == JsonTokenType.StartArray)
            {
                _hasItems = true;
                ReadItems(ref reader);
                continue;
            }

            TakeOfFeed(name, JsonElement.ParseValue(ref reader));
        }
    }

    private void ReadItems(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var item = JsonElement.ParseValue(ref reader);
            if (item.ValueKind == JsonValueKind.Object) _entries.Add(ReadItem(item));
        }
    }

    private void TakeOfFeed(string name, JsonElement value)
    {
        switch (name)
        {
            case "version": _version = Version(Text(value)); break;
            case "title": _feed.Title.Offer(_title.OfText(Text(value)), 0); break;
            case "home_page_url": _feed.Link.Offer(LinkResolver.Resolve(Text(value), feedUrl), 0); break;
            case "feed_url": _feed.Link.Offer(LinkResolver.Resolve(Text(value), feedUrl), 1); break;
            case "description": _feed.Summary.Offer(_body.Of(Text(value), TextForm.Plain, feedUrl), 0); break;
            case "language": _feed.Language.Offer(Text(value), 0); break;
            case "authors" or "author": _feed.Author.Offer(Authors(value), 0); break;
        }
    }

    /// <summary>The version as far as it is one of JSON Feed, by its address or its bare number.</summary>
    private static string? Version(string? version) =>
        version is not null && (version.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) || version.StartsWith("1.", StringComparison.Ordinal)) ? version : null;

    private Draft ReadItem(JsonElement item)
    {
        var draft = new Draft();
        var baseUrl = _feed.Link.Value ?? feedUrl;
        draft.Id.Offer(_title.OfText(Text(item, "id")), 0);
        draft.Link.Offer(LinkResolver.Resolve(Text(item, "url"), baseUrl), 0);
        draft.Link.Offer(LinkResolver.Resolve(Text(item, "external_url"), baseUrl), 1);
        if (RssReader.IsWebAddress(draft.Id.Value)) draft.Link.Offer(LinkResolver.Resolve(draft.Id.Value, baseUrl), 2);
        draft.Title.Offer(_title.OfReferences(Text(item, "title")), 0);
        draft.Summary.Offer(_body.Of(Text(item, "summary"), TextForm.Plain, baseUrl), 0);
        draft.Content.Offer(_body.Of(Text(item, "content_html"), TextForm.Html, baseUrl), 0);
        draft.Content.Offer(_body.Of(Text(item, "content_text"), TextForm.Plain, baseUrl), 1);
        draft.Published.Offer(DateReader.Read(Text(item, "date_published")), 0);
        draft.Updated.Offer(DateReader.Read(Text(item, "date_modified")), 0);
        draft.Language.Offer(Text(item, "language"), 0);
        if (item.TryGetProperty("authors", out var authors)) draft.Author.Offer(Authors(authors), 0);
        if (item.TryGetProperty("author", out var author)) draft.Author.Offer(Author(author), 1);
        return draft;
    }

    private string? Authors(JsonElement authors)
    {
        if (authors.ValueKind != JsonValueKind.Array) return Author(authors);
        var names = authors.EnumerateArray().Select(Author).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return string.Join(", ", names) is { Length: > 0 } all ? all : null;
    }

    private string? Author(JsonElement author) =>
        _title.OfText(author.ValueKind == JsonValueKind.Object ? Text(author, "name") ?? Text(author, "url") : Text(author));

    private string Format() => _version is not null && _version.Contains("1.1", StringComparison.Ordinal) ? "json11" : "json1";

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number) return value.GetRawText();
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return ControlCharacters.Clean(value.GetString() ?? "");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped: the text cannot be written down.
            return null;
        }
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
