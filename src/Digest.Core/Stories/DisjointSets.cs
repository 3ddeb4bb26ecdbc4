namespace Digest.Stories;

/// <summary>Sets that only ever join; each is known by its first member.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The first member of the set that has this member.</summary>
    public int Find(int member)
    {
        while (_parents[member] != member)
        {
            _parents[member] = _parents[_parents[member]];
            member = _parents[member];
        }

        return member;
    }

    public void Join(int left, int right)
    {
        var (one, two) = (Find(left), Find(right));
        _parents[Math.Max(one, two)] = Math.Min(one, two);
    }
}
