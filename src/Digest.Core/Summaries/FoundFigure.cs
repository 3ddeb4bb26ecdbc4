using Digest.Text;

namespace Digest.Summaries;

/// <summary>A figure where it stands in a sentence, with how either language writes it.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length.</param>
/// <param name="Key">Equal for equal figures, whatever the writing.</param>
/// <param name="Chinese">As Chinese writes it.</param>
/// <param name="English">As English writes it.</param>
public sealed record FoundFigure(int Start, int Length, string Key, string Chinese, string English)
{
    /// <summary>True for digits that count nothing known.</summary>
    public bool IsBare { get; init; }

    /// <summary>The amount, for money.</summary>
    public Quantity? Money { get; init; }
}
