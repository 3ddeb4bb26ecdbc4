namespace Digest.Selection;

/// <summary>One row of catalogue.json: a name, its forms in both languages and what makes an ambiguous form count.</summary>
public sealed record CatalogueRow
{
    public required string Id { get; init; }

    public required TopicKind Kind { get; init; }

    public required string En { get; init; }

    /// <summary>The Simplified name; null where Chinese texts use the English one.</summary>
    public string? Zh { get; init; }

    /// <summary>The Traditional name, where Taiwan or Hong Kong use another word (輝達).</summary>
    public string? Hant { get; init; }

    /// <summary>Other forms, misspellings met in print among them, that always mean this row.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Maker { get; init; }

    public string? Family { get; init; }

    /// <summary>Forms that mean this row only beside one of <see cref="Near"/>, or in a text that names the row by a sure form.</summary>
    public IReadOnlyList<string> Weak { get; init; } = [];

    /// <summary>Words that settle a weak form; "#name" stands for a list of <see cref="CatalogueFile.Contexts"/>.</summary>
    public IReadOnlyList<string> Near { get; init; } = [];

    /// <summary>Longer phrases in which the name is something else (旧金山 is no 金山).</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>True where capitals decide (Meta, PaLM).</summary>
    public bool Exact { get; init; }

    /// <summary>True for a family whose members are its name with a version and variants behind it.</summary>
    public bool Series { get; init; }

    /// <summary>True where the family's name is an everyday word, so that a bare whole number behind it proves nothing (Step 3).</summary>
    public bool Plain { get; init; }

    /// <summary>True for a family that writes its tier before the version (Claude Opus 4.6), however a text turns it.</summary>
    public bool TierFirst { get; init; }

    /// <summary>True when the English name itself is one of the weak forms.</summary>
    public bool WeakName { get; init; }

    /// <summary>True when <see cref="Near"/> may stand anywhere in the text, not only close by.</summary>
    public bool Wide { get; init; }

    /// <summary>True for a name that news outside AI uses as well, so that it alone does not make an article AI news.</summary>
    public bool Broad { get; init; }

    /// <summary>The month the name was first heard of (2023-11): a text that has it is not older.</summary>
    public string? Since { get; init; }
}
