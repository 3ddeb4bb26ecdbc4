namespace Digest.Benchmarks;

/// <summary>One story of the rendered page.</summary>
public sealed record RenderStory(string Url, string TitleEn, string TitleZh, string SummaryEn, string SummaryZh, string Published)
{
    public int Score { get; init; }

    public bool Important { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<RenderSource> Sources { get; init; } = [];
}
