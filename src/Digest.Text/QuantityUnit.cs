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
    Other,
}
