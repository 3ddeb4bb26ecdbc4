using Digest.Text;

namespace Digest.Stories;

/// <summary>How much each term says, learnt from the tellings at hand: what few stories share parts stories best.</summary>
public sealed class TermWeights
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly int _total;

    /// <summary>Counts in how many tellings each term stands.</summary>
    public TermWeights(IEnumerable<IReadOnlyDictionary<string, double>> tellings)
    {
        foreach (var terms in tellings)
        {
            _total++;
            foreach (var term in terms.Keys)
                _counts[term] = _counts.GetValueOrDefault(term) + 1;
        }
    }

    /// <summary>The inverse document frequency, 0 for a term of every telling.</summary>
    public double Of(string term) => Math.Log((_total + 1.0) / (_counts.GetValueOrDefault(term) + 0.5));

    /// <summary>The terms with their weights, as a vector of length one.</summary>
    public TermVector Vector(IReadOnlyDictionary<string, double> terms)
    {
        var weighted = new Dictionary<ulong, double>(terms.Count);
        foreach (var (term, weight) in terms)
            weighted[TokenHash.Of(term)] = weight * Math.Max(0, Of(term));
        return TermVector.Of(weighted);
    }
}
