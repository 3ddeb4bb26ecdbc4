namespace Digest.Benchmarks;

/// <summary>Where a story of the rendered page comes from.</summary>
public sealed record RenderSource(string Name, string Url);
