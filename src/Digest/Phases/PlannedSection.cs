namespace Digest.App.Phases;

/// <summary>A section before its stories are told.</summary>
public sealed record PlannedSection(SectionKind Kind, Bilingual Heading, IReadOnlyList<Story> Stories);
