namespace Digest.Templating.Models;

/// <summary>The number after a sentence that leads to the source it stands in.</summary>
public sealed record MarkModel(int Number, string Url);
