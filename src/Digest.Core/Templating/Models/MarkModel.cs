namespace Digest.Templating.Models;

/// <summary>The number after a sentence that leads to the source it stands in; <paramref name="Passage"/> leads to the very words, in browsers that know text fragments.</summary>
public sealed record MarkModel(int Number, string Url, string Passage);
