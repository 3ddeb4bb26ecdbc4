namespace Digest.Summaries;

/// <summary>How one kind of event is written in both languages; {s} acts and {o} is acted upon.</summary>
/// <param name="Label">The bare kind, for facts whose roles are not sure.</param>
/// <param name="Clause">Who does what; empty for kinds that have no safe pattern.</param>
internal sealed record FactPattern(Bilingual Label, Bilingual Clause)
{
    private static readonly Dictionary<EventFrame, FactPattern> Table = DataTable.Rows("patterns.tsv").ToDictionary(
        row => Enum.Parse<EventFrame>(row[0]),
        row => new FactPattern(new Bilingual(row[2], row[1]), new Bilingual(row[4], row[3])));

    public static FactPattern Of(EventFrame frame) => Table[frame];
}
