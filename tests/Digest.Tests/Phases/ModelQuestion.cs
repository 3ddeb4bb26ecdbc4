using System.Text.Json;
using System.Text.RegularExpressions;

namespace Digest.Tests.Phases;

/// <summary>What a chat endpoint was asked: the form of answer, and the sentences it was shown.</summary>
public sealed partial record ModelQuestion(string Form, string Data, IReadOnlyList<string> Ids)
{
    public static ModelQuestion Read(string body)
    {
        using var json = JsonDocument.Parse(body);
        var form = json.RootElement.TryGetProperty("response_format", out var format) ? format.GetProperty("type").GetString() ?? "" : "text";
        var data = json.RootElement.GetProperty("messages").EnumerateArray().Last().GetProperty("content");
        var text = data.ValueKind == JsonValueKind.String ? data.GetString() ?? "" : data[0].GetProperty("text").GetString() ?? "";
        return new ModelQuestion(form, text, [.. Id().Matches(text).Select(match => match.Groups["id"].Value)]);
    }

    /// <summary>An answer whose title follows the first sentence shown, the first line the second, and so on.</summary>
    public string Answer(string[] chinese, string[] english) => JsonSerializer.Serialize(new { zh = Half(chinese), en = Half(english) });

    private object Half(string[] texts) => new { title = Line(texts[0], 0), lines = texts.Skip(1).Select((text, at) => Line(text, at + 1)) };

    private object Line(string text, int at) => new { text, cites = new[] { at < Ids.Count ? Ids[at] : "none" } };

    [GeneratedRegex(@"^\[(?<id>\S+)\]", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();
}
