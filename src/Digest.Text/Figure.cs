namespace Digest.Text;

/// <summary>A figure at a range of a text.</summary>
internal readonly record struct Figure(decimal Value, QuantityUnit Unit, int Start, int End)
{
    public decimal? UpTo { get; init; }

    public string? Of { get; init; }

    public string? Per { get; init; }

    public bool Vague { get; init; }

    /// <summary>The figure with its characters as the original text has them.</summary>
    public Quantity ToQuantity(string original) => new(Value, Unit, original[Start..End], Start) { UpTo = UpTo, Of = Of, Per = Per, Vague = Vague };
}
