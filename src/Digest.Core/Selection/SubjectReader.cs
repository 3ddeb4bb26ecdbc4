using Digest.Text;

namespace Digest.Selection;

/// <summary>Counts the words of each subject in a text.</summary>
public sealed class SubjectReader
{
    private readonly WordFinder<Subject> _finder;

    public SubjectReader()
    {
        var lists = EmbeddedFile.Json<Dictionary<string, string[]>>(typeof(SubjectReader), "subjects.json");
        _finder = new WordFinder<Subject>(lists.SelectMany(list => list.Value.Select(word => (word, Enum.Parse<Subject>(list.Key, ignoreCase: true)))));
    }

    /// <summary>How many words of each subject stand in the text; subjects without any are absent.</summary>
    public IReadOnlyDictionary<Subject, int> Count(string text)
    {
        var counts = new Dictionary<Subject, int>();
        foreach (var (subject, _) in _finder.Find(text))
            counts[subject] = counts.GetValueOrDefault(subject) + 1;
        return counts;
    }
}
