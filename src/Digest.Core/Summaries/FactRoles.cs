namespace Digest.Summaries;

/// <summary>Who acts on what in a plain active clause; either may be unknown.</summary>
internal sealed record FactRoles(NamedSpan? Subject, IReadOnlyList<NamedSpan> Objects)
{
    private const int MostObjects = 3;

    // Words that turn the roles around, in a clause that otherwise looks active.
    private static readonly string[] Turned = ["被", "由", "遭", "获", " by "];

    /// <summary>The roles of a sentence that asserts its event; none when the clause is turned or only a plan, a rumour or a denial.</summary>
    public static FactRoles Of(SentenceFacts facts)
    {
        if (facts.Frame.Start < 0 || facts.Mood != Mood.Plain)
            return new(null, []);
        var (start, end) = (Clause.StartOf(facts.Text, facts.Frame.Start), Clause.EndOf(facts.Text, facts.Frame.Start));
        var verbEnd = facts.Frame.Start + facts.Frame.Length;
        if (Turned.Any(word => facts.Text.AsSpan(start, end - start).Contains(word, StringComparison.Ordinal)))
            return new(null, []);
        var subject = facts.Names.LastOrDefault(name => name.End <= facts.Frame.Start && name.Start >= start && !IsObject(name));
        var objects = facts.Names.Where(name => name.Start >= verbEnd && name.End <= end).Take(MostObjects).ToArray();
        return new(subject, objects.Length > 0 ? objects : Before(facts, start));
    }

    // "Heron 3 正式上线", "Heron 3 launches": what stands before the verb is what it happens to.
    private static NamedSpan[] Before(SentenceFacts facts, int start) =>
        [.. facts.Names.Where(name => name.End <= facts.Frame.Start && name.Start >= start && IsObject(name)).Take(MostObjects)];

    private static bool IsObject(NamedSpan name) => name.Topic.Kind is TopicKind.Model || name.IsPart;
}
