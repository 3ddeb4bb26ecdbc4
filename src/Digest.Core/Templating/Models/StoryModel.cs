namespace Digest.Templating.Models;

/// <summary>A story of a section, in the reader's languages and order.</summary>
public sealed record StoryModel
{
    /// <summary>Fragment identifier of the story in the web view.</summary>
    public required string Anchor { get; init; }

    /// <summary>Where its headline leads: the first source.</summary>
    public required string Url { get; init; }

    /// <summary>Update label in the reader's languages; empty for a new story.</summary>
    public required IReadOnlyList<TextModel> Tag { get; init; }

    public required IReadOnlyList<HalfModel> Halves { get; init; }

    public required IReadOnlyList<SourceModel> Sources { get; init; }

    /// <summary>The pages that a round-up's story points to; empty for others.</summary>
    public required IReadOnlyList<LinkModel> Originals { get; init; }

    /// <summary>Independent publishers: "中 2 · EN 3"; null when there is one only.</summary>
    public string? Independent { get; init; }
}
