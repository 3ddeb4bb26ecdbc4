namespace Digest.Storage;

/// <summary>What is published at once or not at all.</summary>
/// <param name="Draft">The issue, not yet numbered.</param>
/// <param name="Domain">What its Message-IDs end with.</param>
/// <param name="Told">Its stories as later issues will know them.</param>
public sealed record Publication(Issue Draft, string Domain, IReadOnlyList<KnownStory> Told);
