using System.Text.Json.Serialization;

namespace Digest.App.Commands;

/// <summary>A line of the list that <c>feeds parse --batch</c> takes: a file, and how it was served.</summary>
internal sealed record FeedFile(
    [property: JsonPropertyName("id")] string? Id,
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("content_type")] string? ContentType,
    [property: JsonPropertyName("url")] string? Url);
