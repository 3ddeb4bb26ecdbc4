namespace Digest.Selection;

/// <summary>The shape of catalogue.json.</summary>
public sealed record CatalogueFile
{
    /// <summary>Named lists of settling words that rows share.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Contexts { get; init; }

    /// <summary>Words that follow a model's family or version and belong to its name (mini, turbo, opus).</summary>
    public required IReadOnlyList<string> Variants { get; init; }

    /// <summary>Variants that make a model's name even without a version (Claude Opus, Gemini Flash).</summary>
    public required IReadOnlyList<string> Tiers { get; init; }

    public required IReadOnlyList<CatalogueRow> Rows { get; init; }
}
