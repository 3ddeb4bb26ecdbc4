namespace Digest;

/// <summary>A model, product, lab, company or person that the digest watches.</summary>
public sealed record Topic(string Id, Bilingual Name, TopicKind Kind)
{
    /// <summary>The id of the lab or company behind it.</summary>
    public string? Maker { get; init; }

    /// <summary>The family a model belongs to (gpt, claude …): the heading of the "by model" section.</summary>
    public string? Family { get; init; }

    /// <summary>The name in Traditional characters, where it differs.</summary>
    public string? Traditional { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>True for a name that news outside AI uses as well (Apple, GitHub): it alone does not make an article AI news.</summary>
    public bool Broad { get; init; }

    /// <summary>The first day of the month in which the name was first heard of, where the catalogue knows it.</summary>
    public DateOnly? Since { get; init; }
}
