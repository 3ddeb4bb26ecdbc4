namespace Digest.App.Phases;

/// <summary>Counts the full stories placed so far against every cap.</summary>
public sealed class PlacementTally(IssueOptions options, IReadOnlyDictionary<SectionKind, int> sectionCaps)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Takes a place when no cap forbids it.</summary>
    public bool TryTake(SectionKind kind, string? family, string publisher)
    {
        (string Key, int Cap)[] places =
        [
            ("all", options.FullStories),
            ($"section {kind}", sectionCaps.TryGetValue(kind, out var cap) ? cap : int.MaxValue),
            ($"source {publisher}", options.PerSource),
            ($"family {family ?? kind.ToString()}", family is null ? int.MaxValue : options.PerFamily),
        ];
        if (places.Any(place => _counts.GetValueOrDefault(place.Key) >= place.Cap)) return false;
        foreach (var (key, _) in places) _counts[key] = _counts.GetValueOrDefault(key) + 1;
        return true;
    }
}
