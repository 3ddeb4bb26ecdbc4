using System.ComponentModel.DataAnnotations;

namespace Digest.Summaries;

/// <summary>How long a brief is.</summary>
public sealed class SummaryOptions
{
    /// <summary>Sentences for each language below the headline; more make the issue longer, not truer.</summary>
    [Range(1, 8)]
    public int Sentences { get; set; } = 2;
}
