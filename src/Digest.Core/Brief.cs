namespace Digest;

/// <summary>A story in a few sentences, in both languages, over one set of facts.</summary>
public sealed record Brief
{
    public required Story Story { get; init; }

    public required Line ChineseHeadline { get; init; }

    public required Line EnglishHeadline { get; init; }

    public IReadOnlyList<Line> Chinese { get; init; } = [];

    public IReadOnlyList<Line> English { get; init; } = [];

    /// <summary>The facts that both halves carry, figures, dates and names alike.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The brief of two halves whose first line is the headline.</summary>
    public static Brief Of(Story story, IReadOnlyList<Line> chinese, IReadOnlyList<Line> english, IEnumerable<Fact> facts) => new()
    {
        Story = story,
        ChineseHeadline = chinese[0],
        EnglishHeadline = english[0],
        Chinese = [.. chinese.Skip(1)],
        English = [.. english.Skip(1)],
        Facts = [.. facts],
    };
}
