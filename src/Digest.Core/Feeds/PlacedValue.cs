using System.Text.Json;

namespace Digest.Feeds;

/// <summary>A JSON value that knows which bytes of its file it came from: [Start, End).</summary>
internal sealed record PlacedValue(JsonValueKind Kind, int Start, int End)
{
    /// <summary>The decoded string, or the number as written.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<PlacedMember> Members { get; init; } = [];

    public IReadOnlyList<PlacedValue> Items { get; init; } = [];

    /// <summary>The value of the last member of that name, as JSON readers take it.</summary>
    public PlacedValue? this[string name] => Members.LastOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal))?.Value;
}
