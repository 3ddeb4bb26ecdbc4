using System.Text.Json;

namespace Digest.Summaries;

/// <summary>A model's answer, not yet believed.</summary>
public sealed record ChatAnswer(ChatHalf Chinese, ChatHalf English)
{
    // An answer is a few hundred characters; what is a hundred times longer is none.
    private const int MostCharacters = 100_000;
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 };

    /// <summary>Reads the JSON object of a text, whatever stands around it; null when there is none of the asked shape.</summary>
    public static ChatAnswer? Read(string text)
    {
        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        if (start < 0 || end < start || text.Length > MostCharacters) return null;
        try
        {
            using var json = JsonDocument.Parse(text.AsMemory(start, end + 1 - start), Tolerant);
            return Half(json.RootElement, "zh") is { } chinese && Half(json.RootElement, "en") is { } english ? new ChatAnswer(chinese, english) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ChatHalf? Half(JsonElement root, string name)
    {
        if (Member(root, name) is not { } half || Member(half, "title") is not { } title || Line(title) is not { } headline) return null;
        var lines = Member(half, "lines") is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Select(Line) : [];
        return new ChatHalf(headline, [.. lines.Select(line => line ?? new ChatLine("", []))]);
    }

    private static ChatLine? Line(JsonElement line)
    {
        if (Member(line, "text") is not { ValueKind: JsonValueKind.String } text || Member(line, "cites") is not { ValueKind: JsonValueKind.Array } cites) return null;
        return new ChatLine(text.GetString() ?? "", [.. cites.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString() ?? "")]);
    }

    private static JsonElement? Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member) ? member : null;
}
