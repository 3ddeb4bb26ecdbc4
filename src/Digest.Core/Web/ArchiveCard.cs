using Digest.Templating.Models;

namespace Digest.Web;

/// <summary>What the front page and the feeds show of one issue.</summary>
public sealed record ArchiveCard
{
    public required int Number { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The subject of the mail, first language Chinese.</summary>
    public required string Subject { get; init; }

    /// <summary>Week, days, what was read and kept: one line in each language.</summary>
    public required IReadOnlyList<TextModel> Bar { get; init; }

    /// <summary>The stories on top of the issue.</summary>
    public required IReadOnlyList<ArchiveLine> Lines { get; init; }

    /// <summary>The other full stories.</summary>
    public required IReadOnlyList<ArchiveLine> More { get; init; }

    /// <summary>The year under which the front page lists it.</summary>
    public required int Year { get; init; }

    /// <summary>The whole issue as simple HTML, for feeds.</summary>
    public required string Html { get; init; }
}
