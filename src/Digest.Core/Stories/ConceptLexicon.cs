using Digest.Text;

namespace Digest.Stories;

/// <summary>What Chinese words of technology, business and news are in English: enough to compare stories, not to translate them.</summary>
public sealed class ConceptLexicon
{
    private readonly Dictionary<string, IReadOnlyList<string>> _english = new(StringComparer.Ordinal);
    private readonly int _longest;

    private ConceptLexicon(IEnumerable<(string Chinese, string English)> rows)
    {
        foreach (var (chinese, words) in rows)
            _english[chinese] = Union(_english.GetValueOrDefault(chinese), Stems(words));
        _longest = _english.Count == 0 ? 0 : _english.Keys.Max(word => word.Length);
    }

    /// <summary>The built-in words; read once.</summary>
    public static ConceptLexicon Default { get; } = new(ReadRows());

    /// <summary>The built-in words and the topics that have another name in Chinese (谷歌, 英伟达).</summary>
    public static ConceptLexicon With(IEnumerable<Topic> topics) => new(ReadRows().Concat(topics.SelectMany(Names)));

    /// <summary>The longest word that begins at <paramref name="start"/>, with its English stems; length 0 when there is none.</summary>
    public (int Length, IReadOnlyList<string> Stems) Match(string text, int start)
    {
        var lookup = _english.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longest, text.Length - start); length > 0; length--)
            if (lookup.TryGetValue(text.AsSpan(start, length), out var stems))
                return (length, stems);
        return (0, []);
    }

    private static IEnumerable<(string Chinese, string English)> Names(Topic topic) => topic.Aliases.Prepend(topic.Name.Chinese)
        .Where(name => name.Length > 1 && name.All(ChineseScript.IsHan))
        .Select(name => (ChineseScript.ToSimplified(name), topic.Name.English));

    private static IReadOnlyList<string> Union(IReadOnlyList<string>? left, IReadOnlyList<string> right) =>
        left is null ? right : [.. left.Union(right, StringComparer.Ordinal)];

    private static IReadOnlyList<string> Stems(string words) =>
        [.. words.ToLowerInvariant().Split(['|', ' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !StopWords.Contains(word)).Select(EnglishStem.Of).Distinct(StringComparer.Ordinal)];

    // One row a line: Chinese words parted by spaces, a tab, English words of which any may stand in a translation.
    private static IEnumerable<(string Chinese, string English)> ReadRows()
    {
        foreach (var line in EmbeddedFile.Lines(typeof(ConceptLexicon), "concepts.tsv"))
            if (line.Split('\t') is [var chinese, var words])
                foreach (var word in chinese.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    yield return (word, words);
    }
}
