namespace Digest.Stories;

/// <summary>Where texts that share a rare shingle meet: each place keeps a few texts of different groups, and a newcomer is compared with those it meets twice.</summary>
internal sealed class MeetingPlaces(int texts, int most)
{
    private readonly Dictionary<uint, int> _heads = new(texts * 4);
    private readonly List<(int Text, int Next)> _nodes = new(texts * 8);
    private readonly Dictionary<int, int> _met = [];

    /// <summary>Joins the newcomer with every group it meets at two places (or at its only one) and is the same as, and leaves it where none of its group is.</summary>
    public void Meet(IReadOnlyList<uint> places, int newcomer, DisjointSets sets, Func<int, int, bool> isSame)
    {
        _met.Clear();
        foreach (var place in places)
            foreach (var other in At(place))
                _met[other] = _met.GetValueOrDefault(other) + 1;
        var needed = Math.Min(2, places.Count);
        foreach (var (other, _) in _met.Where(pair => pair.Value >= needed).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
            if (sets.Find(other) != sets.Find(newcomer) && isSame(other, newcomer))
                sets.Join(other, newcomer);
        foreach (var place in places)
            Stay(place, newcomer, sets);
    }

    private void Stay(uint place, int newcomer, DisjointSets sets)
    {
        var present = 0;
        foreach (var other in At(place))
        {
            present++;
            if (sets.Find(other) == sets.Find(newcomer))
                return;
        }

        if (present >= most)
            return;
        _nodes.Add((newcomer, _heads.GetValueOrDefault(place, -1)));
        _heads[place] = _nodes.Count - 1;
    }

    private IEnumerable<int> At(uint place)
    {
        for (var node = _heads.GetValueOrDefault(place, -1); node >= 0; node = _nodes[node].Next)
            yield return _nodes[node].Text;
    }
}
