using Digest.Text;

namespace Digest.Stories;

/// <summary>The vectors of many tellings, and which of them share a telling term.</summary>
public sealed class TellingIndex
{
    // Character pairs are ten times as many as words; at full weight they drown names and figures.
    private const double OwnWeight = 0.7;

    // Tellings that share only what one in forty says are not alike enough to be compared.
    private const int FewShare = 40;
    private const int FewAtLeast = 32;
    private readonly TermVector[] _whole;
    private readonly TermVector[] _shared;
    private readonly ILookup<string, string>[] _versions;
    private readonly Dictionary<ulong, List<int>> _postings = [];

    /// <summary>Reads and weighs every telling.</summary>
    public TellingIndex(IReadOnlyList<Telling> tellings, TermReader reader)
    {
        Tellings = tellings;
        Terms = [.. tellings.Select(reader.Read)];
        _versions = [.. tellings.Select(telling => reader.Versions(telling.Title))];
        var weights = new LanguageWeights(tellings, Terms);
        _shared = [.. Terms.Select((terms, at) => weights.Shared(tellings[at], terms))];
        _whole = [.. Terms.Select((terms, at) => tellings[at].IsChinese ? weights.Whole(terms, OwnWeight) : _shared[at])];
        for (var at = 0; at < tellings.Count; at++)
            Post(at);
    }

    public IReadOnlyList<Telling> Tellings { get; }

    public IReadOnlyList<Terms> Terms { get; }

    /// <summary>How many shared terms a telling has: its evidence.</summary>
    public int CountOf(int at) => _shared[at].Terms.Length;

    /// <summary>The cosine of two tellings: over all terms in one language, over the shared ones across two.</summary>
    public double Cosine(int left, int right) =>
        Tellings[left].IsChinese && Tellings[right].IsChinese ? _whole[left].Cosine(_whole[right]) : _shared[left].Cosine(_shared[right]);

    /// <summary>True when the headlines give one name different versions: Heron 3 and Heron 4 are two stories.</summary>
    public bool AreVersionsApart(int left, int right) =>
        _versions[left].Any(name => _versions[right].Contains(name.Key) && !_versions[right][name.Key].Intersect(name, StringComparer.Ordinal).Any());

    /// <summary>The tellings before <paramref name="at"/> that share a term which few have, ascending.</summary>
    public IReadOnlyList<int> Before(int at)
    {
        var found = new HashSet<int>();
        var limit = Math.Max(FewAtLeast, Tellings.Count / FewShare);
        foreach (var term in _whole[at].Terms)
            if (_postings[term] is { } list && list.Count <= limit)
                AddBefore(list, at, found);
        int[] sorted = [.. found];
        Array.Sort(sorted);
        return sorted;
    }

    private static void AddBefore(List<int> list, int at, HashSet<int> found)
    {
        foreach (var other in list)
        {
            if (other >= at)
                return;
            found.Add(other);
        }
    }

    private void Post(int at)
    {
        foreach (var term in _whole[at].Terms)
        {
            if (!_postings.TryGetValue(term, out var list))
                _postings[term] = list = [];
            list.Add(at);
        }
    }
}
