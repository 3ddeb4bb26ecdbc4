namespace Digest.Text;

/// <summary>A number as it stands in a text, before its unit is known.</summary>
/// <param name="Value">The number, or the lower end of what it says (六七十 says 60 to 70).</param>
/// <param name="End">Index just after it.</param>
internal readonly record struct NumberReading(decimal Value, int End)
{
    /// <summary>Nothing in the news counts more; longer runs of digits and magnitudes are no figures.</summary>
    public const decimal Largest = 1e18m;

    public decimal? UpTo { get; init; }

    /// <summary>What the number was multiplied by: 10000 for 3万, 1 when it was written out.</summary>
    public decimal Scale { get; init; }

    /// <summary>True for 数十亿 and its like.</summary>
    public bool Vague { get; init; }

    /// <summary>True for a lone Chinese digit, which is a number only before few units.</summary>
    public bool Lone { get; init; }

    /// <summary>True when a single letter (70B) gave the scale.</summary>
    public bool Letter { get; init; }
}
