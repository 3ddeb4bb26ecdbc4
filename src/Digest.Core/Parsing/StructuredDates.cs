using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Digest.Parsing;

/// <summary>Reads which address was published when out of a page's JSON-LD.</summary>
internal static class StructuredDates
{
    private const int Deepest = 32;
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest };

    /// <summary>Dates by absolute address.</summary>
    public static IReadOnlyDictionary<string, DateTimeOffset> Of(IHtmlDocument document, Uri baseUrl)
    {
        var dates = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json' i]"))
            Read(script.TextContent, baseUrl, dates);
        return dates;
    }

    private static void Read(string json, Uri baseUrl, Dictionary<string, DateTimeOffset> dates)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, Tolerant);
            Walk(parsed.RootElement, baseUrl, dates);
        }
        catch (JsonException)
        {
            // Broken JSON-LD is common and only one of several places for a date; the others are read.
            dates.TrimExcess();
        }
    }

    private static void Walk(JsonElement element, Uri baseUrl, Dictionary<string, DateTimeOffset> dates)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Walk(item, baseUrl, dates);
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        if (Date(element) is { } date && Address(element, baseUrl) is { } url)
            dates.TryAdd(url.AbsoluteUri, date);
        foreach (var member in element.EnumerateObject())
            Walk(member.Value, baseUrl, dates);
    }

    private static DateTimeOffset? Date(JsonElement element) => (Text(element, "datePublished") ?? Text(element, "dateCreated")) is { } text ? DateReader.Read(text) : null;

    private static Uri? Address(JsonElement element, Uri baseUrl)
    {
        var said = Text(element, "url") ?? Text(element, "@id") ?? Text(element, "mainEntityOfPage")
            ?? (element.TryGetProperty("mainEntityOfPage", out var page) && page.ValueKind == JsonValueKind.Object ? Text(page, "@id") : null);
        return said is not null && Uri.TryCreate(baseUrl, said, out var url) ? url : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
