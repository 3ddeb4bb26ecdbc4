using Digest.Selection;
using Digest.Text;

namespace Digest.Summaries;

/// <summary>Finds the names of a sentence: those of the catalogue, lengthened where a longer name has them, then Latin names that no catalogue has.</summary>
public sealed class NameFinder(TopicMatcher matcher)
{
    /// <summary>The names in the order of the text; none overlaps another.</summary>
    public IReadOnlyList<NamedSpan> Find(string text, bool chinese)
    {
        var known = Outermost(matcher.Find(text).Select(name => Span(text, name)));
        var latin = LatinNames.Find(text, chinese).ToArray();
        foreach (var run in latin)
            Settle(known, run);
        return [.. known.OrderBy(name => name.Start)];
    }

    // A Latin form that is not the catalogue's own name says more than that name (a version, a product line) or less: it is kept.
    private static NamedSpan Span(string text, NameSpan name)
    {
        var form = text.Substring(name.Range.Start, name.Range.Length);
        return new(name.Topic, name.Range.Start, name.Range.Length, form.All(char.IsAscii) ? form : null);
    }

    private static List<NamedSpan> Outermost(IEnumerable<NamedSpan> names)
    {
        var kept = new List<NamedSpan>();
        foreach (var name in names.OrderByDescending(name => name.Length).ThenBy(name => name.Start))
            if (!kept.Exists(other => other.Start < name.End && name.Start < other.End))
                kept.Add(name);
        return kept;
    }

    // A run with no known name is a name; with one that does not act, it is that name made longer.
    private static void Settle(List<NamedSpan> known, NamedSpan run)
    {
        var inside = known.Where(name => name.Start < run.End && run.Start < name.End).ToArray();
        if (inside.Length == 0)
            known.Add(run);
        if (inside is not [var only] || only.IsActor || only.Start < run.Start || only.End > run.End || only.Length == run.Length)
            return;
        known.Remove(only);
        known.Add(only with { Start = run.Start, Length = run.Length, Form = run.Topic.Name.English, IsPart = true });
    }
}
