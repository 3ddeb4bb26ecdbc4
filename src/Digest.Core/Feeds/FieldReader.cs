using System.Globalization;
using System.Text.Json;

namespace Digest.Feeds;

/// <summary>Takes typed fields out of one JSON object and complains at the place of what does not fit.</summary>
internal sealed class FieldReader
{
    private readonly PlacedValue _value;
    private readonly FeedListReader _list;

    public FieldReader(PlacedValue value, IReadOnlyList<string> known, FeedListReader list)
    {
        (_value, _list) = (value, list);
        foreach (var member in value.Members.Where(member => !known.Contains(member.Name, StringComparer.Ordinal)))
            list.Warn(member.Start, $"the field \"{member.Name}\" is not known here; known are {string.Join(", ", known)}");
    }

    public string? Text(string name) => Of(name, JsonValueKind.String, "a text in quotes")?.Text is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public string Required(string name) => Text(name) ?? throw _list.Where(_value.Start, $"\"{name}\" is missing here");

    public bool Flag(string name, bool otherwise) => _value[name] switch
    {
        null or { Kind: JsonValueKind.Null } => otherwise,
        { Kind: JsonValueKind.True } => true,
        { Kind: JsonValueKind.False } => false,
        var other => throw _list.Where(other.Start, $"\"{name}\" is true or false"),
    };

    public double? Number(string name) => Of(name, JsonValueKind.Number, "a number") is { Text: { } text } ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>One of the words of an enumeration, hyphens between the words of a name (first-hand).</summary>
    public T Word<T>(string name, T otherwise)
        where T : struct, Enum
    {
        if (Text(name) is not { } word)
            return otherwise;
        if (Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var found) && Enum.IsDefined(found))
            return found;
        throw Wrong(name, $"is one of {string.Join(", ", Enum.GetValues<T>().Select(FeedFields.Word))}");
    }

    public Uri? Address(string name) => _value[name] is { } at && Text(name) is { } text ? Address(at, text) : null;

    public IReadOnlyList<string> Texts(string name) => [.. Items(name, JsonValueKind.String, "texts").Select(item => item.Text ?? "").Where(text => text.Length > 0)];

    public IReadOnlyList<Uri> Addresses(string name) => [.. Items(name, JsonValueKind.String, "addresses").Select(item => Address(item, item.Text ?? ""))];

    public IReadOnlyList<PlacedValue> Objects(string name) => Items(name, JsonValueKind.Object, "objects in braces");

    /// <summary>The complaint at the field's value.</summary>
    public FeedListException Wrong(string name, string expected) => _list.Where((_value[name] ?? _value).Start, $"\"{name}\" {expected}");

    private IReadOnlyList<PlacedValue> Items(string name, JsonValueKind kind, string what)
    {
        var items = Of(name, JsonValueKind.Array, $"a list of {what}")?.Items ?? [];
        var odd = items.FirstOrDefault(item => item.Kind != kind);
        return odd is null ? items : throw _list.Where(odd.Start, $"\"{name}\" is a list of {what}; this is none");
    }

    private PlacedValue? Of(string name, JsonValueKind kind, string what)
    {
        var found = _value[name];
        if (found is null or { Kind: JsonValueKind.Null })
            return null;
        return found.Kind == kind ? found : throw _list.Where(found.Start, $"\"{name}\" is {what}");
    }

    private Uri Address(PlacedValue at, string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0
            ? url
            : throw _list.Where(at.Start, $"\"{text}\" is no web address; write it whole, beginning with https://");
}
