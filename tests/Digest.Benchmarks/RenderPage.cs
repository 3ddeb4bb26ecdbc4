namespace Digest.Benchmarks;

/// <summary>The page that is rendered: sections of stories in two languages.</summary>
public sealed record RenderPage(string TitleEn, string TitleZh, string Date, string Unsubscribe, string Name, IReadOnlyList<RenderSection> Sections);
