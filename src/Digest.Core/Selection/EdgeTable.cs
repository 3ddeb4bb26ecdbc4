namespace Digest.Selection;

/// <summary>The edges of an automaton by state and character, in one flat table that one probe or two answer from.</summary>
internal sealed class EdgeTable
{
    private readonly long[] _keys;
    private readonly int[] _targets;
    private readonly int _mask;

    public EdgeTable(IReadOnlyCollection<KeyValuePair<long, int>> edges)
    {
        var size = 16;
        while (size < edges.Count * 2)
            size *= 2;
        (_keys, _targets, _mask) = (new long[size], new int[size], size - 1);
        foreach (var (key, target) in edges)
        {
            var at = Slot(key);
            while (_targets[at] != 0)
                at = (at + 1) & _mask;
            (_keys[at], _targets[at]) = (key, target);
        }
    }

    /// <summary>The state that the edge leads to; 0, the root, when there is no such edge.</summary>
    public int Find(long key)
    {
        for (var at = Slot(key); _targets[at] != 0; at = (at + 1) & _mask)
            if (_keys[at] == key)
                return _targets[at];
        return 0;
    }

    // Fibonacci hashing spreads states that differ by little.
    private int Slot(long key) => (int)((ulong)(key * -7046029254386353131L) >> 40) & _mask;
}
