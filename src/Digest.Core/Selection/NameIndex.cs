namespace Digest.Selection;

/// <summary>All written forms of a catalogue, folded, and the automaton that finds them.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<List<NameForm>> _building = [];
    private readonly NameForm[][] _forms;
    private readonly Dictionary<string, int> _compact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _contextNumbers = new(StringComparer.Ordinal);
    private readonly int[][] _near;

    public NameIndex(CatalogueFile file)
    {
        Rows = file.Rows;
        _near = new int[Rows.Count][];
        for (var row = 0; row < Rows.Count; row++)
            AddRow(file, row);
        _forms = [.. _building.Select(list => list.ToArray())];
        Automaton = new NameAutomaton([.. _numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)]);
    }

    public IReadOnlyList<CatalogueRow> Rows { get; }

    public NameAutomaton Automaton { get; }

    /// <summary>What the pattern of this number may be.</summary>
    public ReadOnlySpan<NameForm> FormsOf(int pattern) => _forms[pattern];

    /// <summary>Numbers of the settling words of a row.</summary>
    public ReadOnlySpan<int> NearOf(int row) => _near[row];

    /// <summary>The row that has this name as a sure form, spaces and hyphens aside; -1 when none has.</summary>
    public int RowNamed(string name) => _compact.GetValueOrDefault(Compact(name), -1);

    /// <summary>True when the row is the maker of what the hit names.</summary>
    public bool IsMaker(int row, NameHit hit) => hit.Kind is NameFormKind.Sure && (hit.Model?.Maker ?? Rows[hit.Row].Maker) == Rows[row].Id;

    private void AddRow(CatalogueFile file, int number)
    {
        var row = Rows[number];
        var names = row.Aliases.Concat(row.WeakName ? [] : [row.En]).Append(row.Zh).Append(row.Hant).OfType<string>();
        foreach (var name in names.Where(name => !row.Weak.Contains(name)))
            AddSure(number, name, row.Exact);
        foreach (var name in row.WeakName ? row.Weak.Append(row.En) : row.Weak)
            Add(TextFold.Name(name), new NameForm(NameFormKind.Weak, number, HasLatin(name) ? name : null));
        foreach (var phrase in row.Not)
            Add(TextFold.Name(phrase), new NameForm(NameFormKind.Decoy, number, null));
        _near[number] = [.. row.Near.Select(word => ContextNumber(file, word))];
    }

    private void AddSure(int row, string name, bool exact)
    {
        var folded = TextFold.Name(name);
        var form = new NameForm(NameFormKind.Sure, row, exact && HasLatin(name) ? name : null);
        Add(folded, form);
        _compact.TryAdd(Compact(folded), row);
        var joined = folded.Replace(" ", "", StringComparison.Ordinal);
        if (joined.Length > 4 && joined != folded)
            Add(joined, form with { Cased = exact ? name.Replace(" ", "", StringComparison.Ordinal) : null });
        if (CamelCase.Split(name) is { } parted)
            Add(TextFold.Name(parted), form with { Cased = parted });
    }

    private void Add(string pattern, NameForm form)
    {
        if (!_numbers.TryGetValue(pattern, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(pattern, number);
            _building.Add([]);
        }

        if (!_building[number].Exists(other => other.Kind == form.Kind && other.Row == form.Row && other.Cased == form.Cased))
            _building[number].Add(form);
    }

    // A shared list of words counts as one settling word.
    private int ContextNumber(CatalogueFile file, string word)
    {
        if (_contextNumbers.TryGetValue(word, out var known))
            return known;

        var number = _contextNumbers.Count;
        _contextNumbers.Add(word, number);
        foreach (var each in Expand(file, word))
            Add(TextFold.Name(each), new NameForm(NameFormKind.Context, number, null));
        return number;
    }

    private static IEnumerable<string> Expand(CatalogueFile file, string word) =>
        word.StartsWith('#') ? file.Contexts[word[1..]] : [word];

    private static string Compact(string name) => TextFold.Name(name).Replace(" ", "", StringComparison.Ordinal);

    private static bool HasLatin(string name) => name.Any(char.IsAsciiLetter);
}
