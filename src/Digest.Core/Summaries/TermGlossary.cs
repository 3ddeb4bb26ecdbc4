using Digest.Stories;

namespace Digest.Summaries;

/// <summary>Set terms of the field in both languages, for fact lines: fixed strings, never free translation.</summary>
public sealed class TermGlossary
{
    private readonly IReadOnlyList<(Bilingual Term, PhraseSet Phrases)> terms =
        [.. DataTable.Rows("terms.tsv").OrderByDescending(row => row[0].Length).ThenBy(row => row[0], StringComparer.Ordinal)
            .Select(row => (new Bilingual(row[1].Split('|')[0], row[0].Split('|')[0]), new PhraseSet(row[0], row[1])))];

    /// <summary>The built-in terms; read once.</summary>
    public static TermGlossary Default { get; } = new();

    /// <summary>The terms of a sentence, in the order of the text; longer ones hide those inside them.</summary>
    public IEnumerable<Bilingual> Find(string sentence, bool chinese)
    {
        var words = chinese ? [] : WordSpan.Read(sentence);
        var found = new List<(int Start, int End, Bilingual Term)>();
        foreach (var (term, phrases) in terms)
            if (phrases.Find(sentence, words, chinese) is { } range && !found.Exists(other => other.Start < range.End && range.Start < other.End))
                found.Add((range.Start, range.End, term));
        return found.OrderBy(hit => hit.Start).Select(hit => hit.Term).Distinct();
    }
}
