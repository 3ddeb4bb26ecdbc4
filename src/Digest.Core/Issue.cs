namespace Digest;

/// <summary>One number of the newsletter: what it says, before any language order or layout.</summary>
public sealed record Issue
{
    /// <summary>Null until published.</summary>
    public int? Number { get; init; }

    public required Period Period { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The three stories that stand on top in one line each.</summary>
    public IReadOnlyList<Brief> ThreeLines { get; init; } = [];

    public required IssueCounts Counts { get; init; }

    /// <summary>Sources that are not fine.</summary>
    public IReadOnlyList<FeedHealthLine> FeedHealth { get; init; } = [];

    /// <summary>Corrections to earlier issues.</summary>
    public IReadOnlyList<Bilingual> Corrections { get; init; } = [];

    /// <summary>Families of models by the articles that name them, the most named first.</summary>
    public IReadOnlyList<FamilyAttention> Attention { get; init; } = [];

    /// <summary>The best stories that were left out for want of room, best first.</summary>
    public IReadOnlyList<NearMiss> NearMisses { get; init; } = [];

    /// <summary>Every brief of every section, each once, in the order of the sections.</summary>
    public IEnumerable<Brief> Briefs => Sections.SelectMany(section => section.Briefs).DistinctBy(brief => brief.Story.Id);
}
