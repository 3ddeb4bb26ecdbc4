namespace Digest.Text;

/// <summary>A bag of weighted terms of length one, for cosine similarity.</summary>
public sealed class TermVector
{
    private readonly ulong[] _terms;
    private readonly float[] _weights;

    private TermVector(ulong[] terms, float[] weights)
    {
        _terms = terms;
        _weights = weights;
    }

    /// <summary>Hashes of the terms, ascending.</summary>
    public ReadOnlySpan<ulong> Terms => _terms;

    /// <summary>Weights of terms that are hashed already; those of zero or less are left out.</summary>
    public static TermVector Of(IReadOnlyDictionary<ulong, double> weighted)
    {
        var sorted = weighted.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key).ToArray();
        var norm = Math.Sqrt(sorted.Sum(pair => pair.Value * pair.Value));
        return new([.. sorted.Select(pair => pair.Key)], [.. sorted.Select(pair => (float)(pair.Value / norm))]);
    }

    /// <summary>1 for the same direction, 0 when no term is shared.</summary>
    public double Cosine(TermVector other)
    {
        var sum = 0.0;
        var mine = 0;
        var theirs = 0;
        while (mine < _terms.Length && theirs < other._terms.Length)
        {
            var order = _terms[mine].CompareTo(other._terms[theirs]);
            if (order == 0)
                sum += _weights[mine] * (double)other._weights[theirs];
            if (order <= 0)
                mine++;
            if (order >= 0)
                theirs++;
        }

        return sum;
    }
}
