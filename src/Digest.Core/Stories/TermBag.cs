namespace Digest.Stories;

/// <summary>Counts terms while a telling is read.</summary>
internal sealed class TermBag
{
    private readonly Dictionary<string, double> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _own = new(StringComparer.Ordinal);

    public void AddShared(string term, double weight) => _shared[term] = _shared.GetValueOrDefault(term) + weight;

    public void AddOwn(string term, double weight) => _own[term] = _own.GetValueOrDefault(term) + weight;

    /// <summary>A name with its version is a term beside the two alone.</summary>
    public void AddVersion(string name, string version, double weight)
    {
        if (version.Length > 0)
            AddShared(name + "~" + version, weight);
    }

    public Terms ToTerms() => new(Dampened(_shared), Dampened(_own));

    private static Dictionary<string, double> Dampened(Dictionary<string, double> counts) =>
        counts.ToDictionary(pair => pair.Key, pair => Math.Log(1 + pair.Value), StringComparer.Ordinal);
}
