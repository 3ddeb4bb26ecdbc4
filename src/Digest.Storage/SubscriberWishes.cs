namespace Digest.Storage;

/// <summary>What someone asks for when joining.</summary>
/// <param name="Language">Which languages, and which first.</param>
/// <param name="Status">Pending until confirmed, or active at once.</param>
/// <param name="Name">As they write it; may be absent.</param>
/// <param name="Sections">Sections wanted; null means all.</param>
public sealed record SubscriberWishes(
    EditionLanguage Language = EditionLanguage.ChineseFirst,
    SubscriberStatus Status = SubscriberStatus.Active,
    string? Name = null,
    IReadOnlyList<SectionKind>? Sections = null);
