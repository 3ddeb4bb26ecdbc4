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
}
