using System.Text.RegularExpressions;

namespace Digest.Summaries;

/// <summary>A verb whose subject and object word order proves, and how either language writes what it asserts; {s} acts and {o} is acted upon.</summary>
/// <param name="Chinese">Where it stands in Chinese text.</param>
/// <param name="English">Where it stands in English text, in a finite form.</param>
/// <param name="Active">Who does what.</param>
/// <param name="Planned">Who will do what.</param>
/// <param name="Passive">What happens to what, when nobody is named who does it; empty when that cannot be told.</param>
internal sealed record AssertionVerb(Regex Chinese, Regex English, Bilingual Active, Bilingual Planned, Bilingual Passive)
{
    private const int Timeout = 500;

    /// <summary>The built-in verbs; read once.</summary>
    public static IReadOnlyList<AssertionVerb> All { get; } = [.. DataTable.Rows("assertions.tsv").Select(Of)];

    /// <summary>True when it can be told without the one who does it; what it is done to is then a thing, never a lab or company.</summary>
    public bool IsDone => Passive.English.Length > 0;

    /// <summary>The places of the verb in a text.</summary>
    public IEnumerable<Match> Find(string text, bool chinese) => (chinese ? Chinese : English).Matches(text);

    private static AssertionVerb Of(string[] row) => new(
        new Regex($"(?:{row[1]})了?", RegexOptions.None, TimeSpan.FromMilliseconds(Timeout)),
        new Regex($@"\b(?:{row[2]})\b", RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(Timeout)),
        new Bilingual(row[4], row[3]),
        new Bilingual(row[6], row[5]),
        new Bilingual(row[8], row[7]));
}
