namespace Digest.Text;

/// <summary>A conversion table between the two Chinese scripts; every entry keeps the length, so ranges stay true.</summary>
internal sealed class ScriptTable
{
    private readonly Dictionary<char, string> _candidates = [];
    private readonly Dictionary<char, List<KeyValuePair<string, string>>> _phrases = [];
    private readonly char[] _first = new char[char.MaxValue + 1];

    private ScriptTable()
    {
        for (var i = 0; i < _first.Length; i++) _first[i] = (char)i;
    }

    /// <summary>Every character that the table can give.</summary>
    public HashSet<char> Outputs { get; } = [];

    /// <summary>Reads an embedded table: key, tab, candidates; lines of # are comments.</summary>
    public static ScriptTable Load(string name)
    {
        var table = new ScriptTable();
        foreach (var line in EmbeddedFile.Lines(typeof(ScriptTable), name)) table.Add(line);
        foreach (var list in table._phrases.Values) list.Sort((a, b) => b.Key.Length.CompareTo(a.Key.Length));
        return table;
    }

    /// <summary>The usual counterpart of one character; itself when it has none.</summary>
    public char Convert(char letter) => _first[letter];

    /// <summary>True when the character is always written otherwise in the other script.</summary>
    public bool AlwaysChanges(char letter) => _candidates.TryGetValue(letter, out var found) && !found.Contains(letter, StringComparison.Ordinal);

    /// <summary>The text in the other script, the longest phrase first, then character by character.</summary>
    public string Convert(string text)
    {
        var start = 0;
        while (start < text.Length && _first[text[start]] == text[start] && !_phrases.ContainsKey(text[start])) start++;
        return start == text.Length ? text : string.Create(text.Length, (this, text), static (span, state) => state.Item1.Fill(span, state.text));
    }

    private void Fill(Span<char> target, string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var phrase = _phrases.TryGetValue(text[i], out var list) ? Longest(list, text, i) : null;
            if (phrase is null)
            {
                target[i] = _first[text[i]];
                i++;
                continue;
            }

            phrase.CopyTo(target[i..]);
            i += phrase.Length;
        }
    }

    private static string? Longest(List<KeyValuePair<string, string>> list, string text, int at)
    {
        foreach (var (key, value) in list)
        {
            if (string.CompareOrdinal(text, at, key, 0, key.Length) == 0) return value;
        }

        return null;
    }

    private void Add(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var (key, value) = (line[..tab], line[(tab + 1)..]);
        if (key.Length > 1)
        {
            if (!_phrases.TryGetValue(key[0], out var list)) _phrases[key[0]] = list = [];
            list.Add(new(key, value));
            return;
        }

        _first[key[0]] = value[0];
        _candidates[key[0]] = value;
        foreach (var letter in value) Outputs.Add(letter);
    }
}
