using System.Globalization;
using System.Text.Json;
using Digest.Stories;
using Digest.Text;

namespace Digest.App.Commands;

/// <summary>One item of a set of stories: <c>{id, lang, title, text or body, date or t, links}</c>.</summary>
/// <param name="Id">As it was given, a number or a string.</param>
public sealed record StoryRow(JsonElement Id, Telling Telling)
{
    /// <summary>The rows of a file of JSON lines; a line that is no object with an id is left out and counted.</summary>
    public static (IReadOnlyList<StoryRow> Rows, int Bad) ReadAll(FileInfo file)
    {
        var lines = File.ReadLines(file.FullName).Where(line => !string.IsNullOrWhiteSpace(line)).Select(Read).ToArray();
        StoryRow[] rows = [.. lines.OfType<StoryRow>()];
        return (rows, lines.Length - rows.Length);
    }

    private static StoryRow? Read(string line)
    {
        try
        {
            var item = JsonSerializer.Deserialize<JsonElement>(line);
            return item.ValueKind is JsonValueKind.Object && item.TryGetProperty("id", out var id) ? new StoryRow(id, Tell(item, id)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Telling Tell(JsonElement item, JsonElement id)
    {
        var title = Words(item, "title");
        var text = Words(item, "text") is { Length: > 0 } words ? words : Words(item, "body");
        return new Telling(id.ToString(), Language(Words(item, "lang"), title + " " + text), title, text) { Published = Date(item), Links = [.. Links(item)] };
    }

    private static TextLanguage Language(string tag, string text) =>
        tag switch
        {
            "zh" => TextLanguage.SimplifiedChinese,
            "en" => TextLanguage.English,
            _ => LanguageDetector.Detect(text),
        };

    private static DateTimeOffset? Date(JsonElement item)
    {
        if (item.TryGetProperty("t", out var stamp) && stamp.ValueKind is JsonValueKind.Number && stamp.TryGetInt64(out var milliseconds))
            return DateTimeOffset.UnixEpoch.AddMilliseconds(Math.Clamp(milliseconds, 0, 253402300799000));
        return DateTimeOffset.TryParse(Words(item, "date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }

    private static IEnumerable<Uri> Links(JsonElement item)
    {
        if (!item.TryGetProperty("links", out var links) || links.ValueKind is not JsonValueKind.Array)
            yield break;
        foreach (var link in links.EnumerateArray())
            if (link.ValueKind is JsonValueKind.String && Uri.TryCreate(link.GetString(), UriKind.Absolute, out var uri))
                yield return uri;
    }

    private static string Words(JsonElement item, string field) =>
        item.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() ?? "" : "";
}
