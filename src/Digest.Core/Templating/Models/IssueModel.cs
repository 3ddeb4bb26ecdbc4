namespace Digest.Templating.Models;

/// <summary>Everything that the templates may show; members reach them in snake_case.</summary>
public sealed record IssueModel
{
    public required string Subject { get; init; }

    /// <summary>The language of the page as a whole: the reader's first.</summary>
    public required string Lang { get; init; }

    public required TextModel Preheader { get; init; }

    public required IReadOnlyList<TextModel> Title { get; init; }

    /// <summary>Number, week, read and kept items, reading time: one line in each language.</summary>
    public required IReadOnlyList<TextModel> Bar { get; init; }

    public required IReadOnlyList<StoryModel> ThreeLines { get; init; }

    public required IReadOnlyList<AttentionModel> Attention { get; init; }

    public required IReadOnlyList<NumberModel> Numbers { get; init; }

    public required IReadOnlyList<SectionModel> Sections { get; init; }

    /// <summary>Method, feed health, left-out count and corrections, a paragraph each.</summary>
    public required IReadOnlyList<IReadOnlyList<TextModel>> Notes { get; init; }

    /// <summary>Fixed words of the layout in the reader's languages, by name.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<TextModel>> Labels { get; init; }

    public required LinksModel Links { get; init; }

    public required ThemeModel Theme { get; init; }
}
