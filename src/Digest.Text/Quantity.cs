namespace Digest.Text;

/// <summary>A figure read from a text, exact, so that either language can write it back.</summary>
/// <param name="Value">The number itself (330亿 is 33000000000); the lower end of a range.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Raw">The characters it was read from.</param>
/// <param name="Start">Index of the first of them.</param>
public sealed record Quantity(decimal Value, QuantityUnit Unit, string Raw, int Start)
{
    /// <summary>The upper end, for a range.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>ISO 4217 code of money, or the canonical noun of a counted thing.</summary>
    public string? Of { get; init; }

    /// <summary>What a price is for: "month", "user month", "1M tokens".</summary>
    public string? Per { get; init; }

    /// <summary>True for an order of magnitude only (数十亿, billions of): value and upper end bound it, and it stays words.</summary>
    public bool Vague { get; init; }
}
