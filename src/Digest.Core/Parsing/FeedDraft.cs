namespace Digest.Parsing;

/// <summary>What a feed said, before identities and links are settled.</summary>
internal sealed record FeedDraft(string Format, Draft Feed, IReadOnlyList<Draft> Entries, bool IsCutOff, IReadOnlyList<Fault> Faults);
