namespace Digest.Stories;

/// <summary>The groups that grow while tellings are joined.</summary>
internal sealed class StoryGroups(int count)
{
    private readonly List<int>[] _groups = [.. Enumerable.Range(0, count).Select(at => new List<int> { at })];

    /// <summary>Joins the groups of two tellings when the mean likeness of all pairs between them reaches 1.</summary>
    public void Join(int left, int right, Func<int, int, double> likeness)
    {
        var (one, two) = (_groups[left], _groups[right]);
        if (ReferenceEquals(one, two) || Mean(one, two, likeness) < 1)
            return;
        one.AddRange(two);
        foreach (var member in two)
            _groups[member] = one;
    }

    public IReadOnlyList<int> Firsts() => [.. _groups.Select(group => group.Min())];

    private static double Mean(List<int> one, List<int> two, Func<int, int, double> likeness)
    {
        var sum = 0.0;
        foreach (var left in one)
            foreach (var right in two)
                sum += likeness(left, right);
        return sum / (one.Count * two.Count);
    }
}
