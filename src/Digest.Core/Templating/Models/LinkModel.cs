namespace Digest.Templating.Models;

/// <summary>A link under the name of its host.</summary>
public sealed record LinkModel(string Host, string Url);
