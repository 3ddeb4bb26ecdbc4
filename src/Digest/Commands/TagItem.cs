using System.Text.Json;

namespace Digest.App.Commands;

/// <summary>One item to tag.</summary>
/// <param name="Id">As it was given, a number or a string.</param>
public sealed record TagItem(JsonElement Id, string Title, string Text)
{
    /// <summary>The item of a line of JSON, or null when the line is none.</summary>
    public static TagItem? Read(string line)
    {
        try
        {
            var item = JsonSerializer.Deserialize<JsonElement>(line);
            return item.ValueKind is JsonValueKind.Object && item.TryGetProperty("id", out var id)
                ? new TagItem(id, Words(item, "title"), Words(item, "text") is { Length: > 0 } text ? text : Words(item, "body"))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Words(JsonElement item, string field) =>
        item.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() ?? "" : "";
}
