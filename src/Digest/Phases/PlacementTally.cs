namespace Digest.App.Phases;

/// <summary>Counts the full stories placed so far against every cap.</summary>
public sealed class PlacementTally(IssueOptions options, IReadOnlyDictionary<SectionKind, int> sectionCaps, Func<string, int> sourceCap)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Takes a place when no cap forbids it.</summary>
    /// <param name="kind">The section.</param>
    /// <param name="family">The family of models, under the sections that have them.</param>
    /// <param name="publisher">Who tells the story.</param>
    /// <param name="forced">True for what an editor wants in: it counts against the caps, and none forbids it.</param>
    public bool TryTake(SectionKind kind, string? family, string publisher, bool forced = false)
    {
        (string Key, int Cap)[] places =
        [
            ("all", options.FullStories),
            ($"section {kind}", sectionCaps.TryGetValue(kind, out var cap) ? cap : int.MaxValue),
            ($"source {publisher}", sourceCap(publisher)),
            ($"family {family ?? kind.ToString()}", family is null ? int.MaxValue : options.PerFamily),
        ];
        if (!forced && places.Any(place => _counts.GetValueOrDefault(place.Key) >= place.Cap)) return false;
        foreach (var (key, _) in places) _counts[key] = _counts.GetValueOrDefault(key) + 1;
        return true;
    }
}
