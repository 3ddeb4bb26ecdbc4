namespace Digest.Parsing;

/// <summary>The best of several values offered for one field: the lowest rank, and of equals the first.</summary>
internal struct Ranked<T>
{
    private int _rank;

    public T? Value { get; private set; }

    public bool HasValue { get; private set; }

    /// <summary>True when an offer of this rank would be taken.</summary>
    public readonly bool Wants(int rank) => !HasValue || rank < _rank;

    /// <summary>Takes the value if it is one and ranks no worse than what is here: writers correct themselves by repeating an element.</summary>
    public void OfferLater(T? value, int rank)
    {
        if (value is null || (HasValue && rank > _rank)) return;
        Value = value;
        _rank = rank;
        HasValue = true;
    }

    /// <summary>Takes the value if it is one and ranks better than what is here.</summary>
    public void Offer(T? value, int rank)
    {
        if (value is null || !Wants(rank)) return;
        Value = value;
        _rank = rank;
        HasValue = true;
    }
}
