namespace Digest.Selection;

/// <summary>Decides which of the names that may be meant are meant: longest first, ambiguous ones by their neighbours.</summary>
internal sealed class NameSettler(NameIndex index)
{
    // About a paragraph of Chinese or three sentences of English on either side.
    private const int Reach = 300;

    /// <summary>The names that are meant, in order; none overlap, but for a maker's name within its product's.</summary>
    public IReadOnlyList<NameHit> Settle(TextFold text, NameScan scan)
    {
        if (scan.Hits.Count == 0)
            return [];

        scan.Hits.Sort(ByPlace);
        var named = new HashSet<int>();
        var decoys = new List<NameHit>();
        foreach (var hit in LeftmostLongest(scan.Hits.Where(hit => hit.Kind is not NameFormKind.Weak)))
        {
            if (hit.Kind is NameFormKind.Sure)
                named.Add(hit.Row);
            else
                decoys.Add(hit);
        }

        if (decoys.Count > 0)
            Silence(scan, decoys);

        var titleEnd = Array.IndexOf(text.Chars, '\n', 0, text.Length);
        var accepted = new List<NameHit>(scan.Hits.Count);
        for (var i = 0; i < scan.Hits.Count; i++)
            if (scan.Hits[i].Kind is not NameFormKind.Weak || IsMeant(scan, i, named, titleEnd))
                accepted.Add(scan.Hits[i]);

        return [.. WithMakers(accepted, LeftmostLongest(accepted)).Where(hit => hit.Kind is not NameFormKind.Decoy)];
    }

    // "Google Research" names Google as well: of the names inside a longer one, only its maker's is meant.
    private IEnumerable<NameHit> WithMakers(List<NameHit> sorted, List<NameHit> chosen)
    {
        var at = 0;
        foreach (var outer in chosen)
        {
            yield return outer;
            while (at < sorted.Count && sorted[at].Start < outer.Start)
                at++;
            for (var i = at; i < sorted.Count && sorted[i].Start < outer.End; i++)
                if (sorted[i].Kind is NameFormKind.Sure && sorted[i].Length < outer.Length && sorted[i].End <= outer.End && index.IsMaker(sorted[i].Row, outer))
                    yield return sorted[i];
        }
    }

    // What stands inside another name's phrase (Claude Debussy) settles nothing.
    private static void Silence(NameScan scan, List<NameHit> decoys)
    {
        foreach (var places in scan.Contexts.Values)
        {
            var next = 0;
            places.RemoveAll(end =>
            {
                while (next < decoys.Count && decoys[next].End < end)
                    next++;
                return next < decoys.Count && end > decoys[next].Start;
            });
        }
    }

    // Of several rows that the same characters may mean, the one whose settling word is nearest.
    private bool IsMeant(NameScan scan, int at, HashSet<int> named, int titleEnd)
    {
        var hit = scan.Hits[at];
        var own = Distance(scan, hit, titleEnd);
        var rivals = false;
        for (var i = at - 1; i >= 0 && IsRival(scan.Hits[i], hit); i--)
        {
            rivals = true;
            if (Distance(scan, scan.Hits[i], titleEnd) <= own)
                return false;
        }

        for (var i = at + 1; i < scan.Hits.Count && IsRival(scan.Hits[i], hit); i++)
        {
            rivals = true;
            if (Distance(scan, scan.Hits[i], titleEnd) < own)
                return false;
        }

        return own < int.MaxValue || (!rivals && named.Contains(hit.Row));
    }

    private static bool IsRival(NameHit other, NameHit hit) => other.Kind is NameFormKind.Weak && other.Start == hit.Start && other.End == hit.End;

    /// <summary>How far the nearest settling word is; int.MaxValue when none is in reach.</summary>
    private int Distance(NameScan scan, NameHit hit, int titleEnd)
    {
        var wide = index.Rows[hit.Row].Wide;
        var nearest = int.MaxValue;
        foreach (var word in index.NearOf(hit.Row))
            if (scan.Contexts.TryGetValue(word, out var places))
                nearest = Math.Min(nearest, Nearest(places, hit, wide, titleEnd));
        return nearest;
    }

    // The places, where settling words end, rise; only the two around the hit, and the first one for the title, can decide.
    private static int Nearest(List<int> places, NameHit hit, bool wide, int titleEnd)
    {
        var after = places.BinarySearch(hit.End + 1);
        after = after < 0 ? ~after : after;
        var before = places.BinarySearch(hit.Start + 1);
        before = (before < 0 ? ~before : before) - 1;
        var distance = int.MaxValue;
        if (after < places.Count)
            distance = places[after] - hit.End;
        if (before >= 0)
            distance = Math.Min(distance, hit.Start - places[before]);
        if (distance <= Reach || wide)
            return distance;

        return places.Count > 0 && places[0] < titleEnd && before >= 0 ? hit.Start - places[0] : int.MaxValue;
    }

    private static List<NameHit> LeftmostLongest(IEnumerable<NameHit> sorted)
    {
        var chosen = new List<NameHit>();
        var end = 0;
        foreach (var hit in sorted)
        {
            if (hit.Start < end)
                continue;
            chosen.Add(hit);
            end = hit.End;
        }

        return chosen;
    }

    private static int ByPlace(NameHit a, NameHit b)
    {
        var order = a.Start.CompareTo(b.Start);
        if (order == 0)
            order = b.End.CompareTo(a.End);
        if (order == 0)
            order = a.Kind.CompareTo(b.Kind);
        return order == 0 ? a.Row.CompareTo(b.Row) : order;
    }
}
