namespace Digest;

/// <summary>A part of an issue under one heading.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Heading">Shown above it, in both languages.</param>
/// <param name="Briefs">Its stories, best first; never empty.</param>
public sealed record Section(SectionKind Kind, Bilingual Heading, IReadOnlyList<Brief> Briefs);
