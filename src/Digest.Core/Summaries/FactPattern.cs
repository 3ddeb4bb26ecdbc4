namespace Digest.Summaries;

/// <summary>How one kind of event is written in both languages; {s} acts and {o} is acted upon.</summary>
/// <param name="Label">The bare kind, for facts whose roles are not sure.</param>
/// <param name="Active">Who does what; empty for kinds that have no safe pattern.</param>
/// <param name="Passive">What happens to what, when nobody is named who does it.</param>
internal sealed record FactPattern(Bilingual Label, Bilingual Active, Bilingual Passive)
{
    private static readonly Dictionary<EventFrame, FactPattern> Table = DataTable.Rows("patterns.tsv").ToDictionary(
        row => Enum.Parse<EventFrame>(row[0]),
        row => new FactPattern(new Bilingual(row[2], row[1]), new Bilingual(row[4], row[3]), new Bilingual(row[6], row[5])));

    public static FactPattern Of(EventFrame frame) => Table[frame];
}
