using Digest.Templating.Models;

namespace Digest.Web;

/// <summary>What the template of an issue's page may show.</summary>
public sealed record ArchivePage
{
    public required int Number { get; init; }

    /// <summary>The same model that the mail is made of.</summary>
    public required IssueModel Issue { get; init; }

    public required IReadOnlyList<NearMissModel> NearMisses { get; init; }

    /// <summary>The number of the issue before it; null for the first.</summary>
    public int? Older { get; init; }

    /// <summary>The number of the issue after it; null for the newest.</summary>
    public int? Newer { get; init; }
}
