namespace Digest;

/// <summary>An edition as it was fixed before the first message: everything that goes into the octets, so that a second try gives the same.</summary>
public sealed record FrozenEdition
{
    public required int IssueNumber { get; init; }

    public required EditionChoice Choice { get; init; }

    public required string Subject { get; init; }

    public required string Html { get; init; }

    public required string Text { get; init; }

    /// <summary>The Date header and the time of signatures.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The MIME boundary.</summary>
    public required string Boundary { get; init; }
}
