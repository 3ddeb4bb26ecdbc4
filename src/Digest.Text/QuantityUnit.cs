namespace Digest.Text;

/// <summary>What a figure counts.</summary>
public enum QuantityUnit
{
    Count,
    Percent,
    Multiple,
    Money,
    Parameters,
    Tokens,
    PricePerUnit,
    Duration,

    /// <summary>A part of a whole, written as a fraction (1/30).</summary>
    Ratio,
    Other,
}
