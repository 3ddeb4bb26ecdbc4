namespace Digest;

/// <summary>Someone who asked for the digest.</summary>
public sealed record Subscriber
{
    public required long Id { get; init; }

    /// <summary>The normalised address; unique.</summary>
    public required string Address { get; init; }

    public string? Name { get; init; }

    public EditionLanguage Language { get; init; } = EditionLanguage.ChineseFirst;

    /// <summary>Sections wanted; null means all.</summary>
    public IReadOnlyList<SectionKind>? Sections { get; init; }

    public SubscriberStatus Status { get; init; } = SubscriberStatus.Active;

    public required DateTimeOffset Since { get; init; }

    /// <summary>Part of every token for this subscriber; raising it makes all earlier tokens void.</summary>
    public int TokenVersion { get; init; }
}
