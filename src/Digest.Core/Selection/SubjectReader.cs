using System.Reflection;
using System.Text.Json;

namespace Digest.Selection;

/// <summary>Counts the words of each subject in a text.</summary>
public sealed class SubjectReader
{
    private const string Resource = "Digest.Selection.Data.subjects.json";

    private readonly NameAutomaton automaton;
    private readonly IReadOnlyList<IReadOnlyList<Subject>> subjects;

    public SubjectReader()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        var lists = JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)
            ?? throw new InvalidOperationException($"The resource {Resource} is empty.");
        var words = lists
            .SelectMany(list => list.Value.Select(word => (Word: TextFold.Name(word), Subject: Enum.Parse<Subject>(list.Key, ignoreCase: true))))
            .GroupBy(pair => pair.Word, pair => pair.Subject, StringComparer.Ordinal)
            .ToList();
        automaton = new NameAutomaton([.. words.Select(group => group.Key)]);
        subjects = [.. words.Select(group => (IReadOnlyList<Subject>)[.. group.Distinct()])];
    }

    /// <summary>How many words of each subject stand in the text; subjects without any are absent.</summary>
    public IReadOnlyDictionary<Subject, int> Count(string text)
    {
        var fold = TextFold.Of(text);
        var hits = new List<PatternHit>();
        automaton.Find(fold, hits);
        var counts = new Dictionary<Subject, int>();
        foreach (var hit in hits.Where(hit => StandsAlone(fold, hit)))
            foreach (var subject in subjects[hit.Pattern])
                counts[subject] = counts.GetValueOrDefault(subject) + 1;
        return counts;
    }

    private static bool StandsAlone(TextFold text, PatternHit hit) =>
        (hit.Start == 0 || !TextFold.IsWord(text.Chars[hit.Start]) || !TextFold.IsWord(text.Chars[hit.Start - 1]))
        && (hit.End >= text.Length || !TextFold.IsWord(text.Chars[hit.End - 1]) || !TextFold.IsWord(text.Chars[hit.End]));
}
