namespace Digest.Stories;

/// <summary>Finds for a Chinese telling the English ones that are likeliest to tell the same event.</summary>
public sealed class CrossLingual(TermReader reader, StoryOptions options)
{
    /// <summary>For each Chinese telling, in order, the places of up to <paramref name="count"/> tellings of another language, nearest first.</summary>
    public IEnumerable<(int Telling, IReadOnlyList<int> Ranked)> Rank(IReadOnlyList<Telling> tellings, int count)
    {
        var index = new TellingIndex(tellings, reader);
        var likeness = new Likeness(index, options);
        int[] others = [.. Enumerable.Range(0, tellings.Count).Where(at => !tellings[at].IsChinese)];
        foreach (var at in Enumerable.Range(0, tellings.Count).Where(at => tellings[at].IsChinese))
            yield return (at, Nearest(at, others, likeness, count));
    }

    private static IReadOnlyList<int> Nearest(int at, int[] others, Likeness likeness, int count) =>
        [.. others.Select(other => (other, Likeness: likeness.Of(at, other)))
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.other)
            .Take(count).Select(pair => pair.other)];
}
