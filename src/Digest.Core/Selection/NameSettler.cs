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
        var sure = LeftmostLongest(scan.Hits.Where(hit => hit.Kind is not NameFormKind.Weak));
        var named = sure.Where(hit => hit.Kind is NameFormKind.Sure).Select(hit => hit.Row).ToHashSet();
        var titleEnd = Array.IndexOf(text.Chars, '\n', 0, text.Length);
        var accepted = new List<NameHit>(scan.Hits.Count);
        foreach (var hit in scan.Hits)
            if (hit.Kind is not NameFormKind.Weak || IsMeant(scan, hit, named, titleEnd))
                accepted.Add(hit);

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

    private bool IsMeant(NameScan scan, NameHit hit, HashSet<int> named, int titleEnd)
    {
        var own = Distance(scan, hit, titleEnd);
        var rivals = scan.Hits.Where(other => other.Kind is NameFormKind.Weak && other.Start == hit.Start && other.End == hit.End && other.Row != hit.Row).ToList();
        if (rivals.Count > 0)
            return own < int.MaxValue && rivals.TrueForAll(rival => own < Distance(scan, rival, titleEnd) || (own == Distance(scan, rival, titleEnd) && hit.Row < rival.Row));

        return own < int.MaxValue || named.Contains(hit.Row);
    }

    /// <summary>How far the nearest settling word is; int.MaxValue when none is in reach.</summary>
    private int Distance(NameScan scan, NameHit hit, int titleEnd)
    {
        var wide = index.Rows[hit.Row].Wide;
        var nearest = int.MaxValue;
        foreach (var word in index.NearOf(hit.Row))
        {
            if (!scan.Contexts.TryGetValue(word, out var places))
                continue;
            foreach (var place in places)
                if ((place < hit.Start || place >= hit.End) && (wide || place < titleEnd || Math.Abs(place - hit.Start) <= Reach))
                    nearest = Math.Min(nearest, Math.Abs(place - hit.Start));
        }

        return nearest;
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
