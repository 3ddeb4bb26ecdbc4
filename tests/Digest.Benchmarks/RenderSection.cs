namespace Digest.Benchmarks;

/// <summary>One section of the rendered page.</summary>
public sealed record RenderSection(string NameEn, string NameZh, IReadOnlyList<RenderStory> Items);
