namespace Digest.Selection;

/// <summary>Finds words of lists in a text: Chinese ones wherever they stand, Latin ones only whole.</summary>
internal sealed class WordFinder<TList>
    where TList : notnull
{
    private readonly NameAutomaton _automaton;
    private readonly IReadOnlyList<IReadOnlyList<TList>> _lists;

    public WordFinder(IEnumerable<(string Word, TList List)> words)
    {
        var groups = words.GroupBy(pair => TextFold.Name(pair.Word), pair => pair.List, StringComparer.Ordinal).ToList();
        _automaton = new NameAutomaton([.. groups.Select(group => group.Key)]);
        _lists = [.. groups.Select(group => (IReadOnlyList<TList>)[.. group.Distinct()])];
    }

    /// <summary>A list for each word found, with the place of the word in the folded text.</summary>
    public IEnumerable<(TList List, int Start)> Find(string text)
    {
        var fold = TextFold.Of(text);
        var hits = new List<PatternHit>();
        _automaton.Find(fold, hits);
        return hits.Where(hit => StandsAlone(fold, hit)).SelectMany(hit => _lists[hit.Pattern], (hit, list) => (list, hit.Start));
    }

    private static bool StandsAlone(TextFold text, PatternHit hit) =>
        (hit.Start == 0 || !TextFold.IsWord(text.Chars[hit.Start]) || !TextFold.IsWord(text.Chars[hit.Start - 1]))
        && (hit.End >= text.Length || !TextFold.IsWord(text.Chars[hit.End - 1]) || !TextFold.IsWord(text.Chars[hit.End]));
}
