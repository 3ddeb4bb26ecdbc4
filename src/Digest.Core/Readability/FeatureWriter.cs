namespace Digest.Readability;

/// <summary>Writes numbers one after the other into a row.</summary>
public ref struct FeatureWriter(Span<float> row)
{
    private readonly Span<float> _row = row;

    /// <summary>How many have been written.</summary>
    public int Length { get; private set; }

    /// <summary>Writes a number.</summary>
    public void Add(double value) => _row[Length++] = (float)value;

    /// <summary>Writes one for true and zero for false.</summary>
    public void Add(bool value) => _row[Length++] = value ? 1 : 0;
}
