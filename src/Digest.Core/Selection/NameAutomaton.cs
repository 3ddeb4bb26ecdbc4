namespace Digest.Selection;

/// <summary>Finds all of some thousand patterns in one pass over a folded text (Aho-Corasick).</summary>
internal sealed class NameAutomaton
{
    // Letters, digits and the few marks of names get dense rows; Han characters, of which names use some thousand, go by hash.
    private const int Dense = 128;

    private readonly Dictionary<long, int> _sparse = [];
    private readonly List<int[]?> _rows = [null];
    private readonly List<int> _failures = [0];
    private readonly List<int> _patternAt = [-1];
    private readonly List<int> _nextOutput = [0];
    private readonly List<int> _depths = [0];
    private EdgeTable? _frozen;
    private readonly int[] _rootHan = new int[char.MaxValue + 1];

    public NameAutomaton(IReadOnlyList<string> patterns)
    {
        for (var i = 0; i < patterns.Count; i++)
            Add(patterns[i], i);
        Link();
        _frozen = new EdgeTable([.. _sparse.Where(edge => (edge.Key & 0xFFFF) >= Dense)]);
    }

    /// <summary>Every occurrence of every pattern, as pattern number and folded range.</summary>
    public void Find(TextFold text, List<PatternHit> hits)
    {
        var chars = text.Chars;
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = Next(state, chars[i]);
            for (var at = _patternAt[state] >= 0 ? state : _nextOutput[state]; at != 0; at = _nextOutput[at])
                hits.Add(new PatternHit(_patternAt[at], i + 1 - _depths[at], i + 1));
        }
    }

    private int Next(int state, char c)
    {
        if (c < Dense)
            return _rows[state] is { } row ? row[c] : _rows[0] is { } root ? root[c] : 0;

        while (state != 0)
        {
            var next = _frozen is null ? _sparse.GetValueOrDefault(Key(state, c)) : _frozen.Find(Key(state, c));
            if (next != 0)
                return next;
            state = _failures[state];
        }

        return _rootHan[c];
    }

    private void Add(string pattern, int number)
    {
        var state = 0;
        foreach (var c in pattern)
        {
            if (!_sparse.TryGetValue(Key(state, c), out var next))
            {
                next = _rows.Count;
                _rows.Add(null);
                _failures.Add(0);
                _patternAt.Add(-1);
                _nextOutput.Add(0);
                _depths.Add(_depths[state] + 1);
                _sparse.Add(Key(state, c), next);
            }

            state = next;
        }

        _patternAt[state] = number;
    }

    private void Link()
    {
        var children = _sparse.OrderBy(pair => pair.Key).ToLookup(pair => (int)(pair.Key >> 16), pair => ((char)(pair.Key & 0xFFFF), pair.Value));
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            var own = children[state].ToList();
            foreach (var (c, child) in own)
            {
                _failures[child] = state == 0 ? 0 : Next(_failures[state], c);
                var suffix = _failures[child];
                _nextOutput[child] = _patternAt[suffix] >= 0 ? suffix : _nextOutput[suffix];
                queue.Enqueue(child);
            }

            _rows[state] = DenseRow(state, own);
        }
    }

    private int[]? DenseRow(int state, List<(char Char, int Child)> own)
    {
        var inherited = state == 0 ? null : _rows[_failures[state]];
        var ascii = own.Where(child => child.Char < Dense).ToList();
        if (state == 0)
            foreach (var (c, child) in own)
                _rootHan[c] = child;
        if (ascii.Count == 0 && inherited is not null)
            return inherited;

        var row = inherited is null ? new int[Dense] : (int[])inherited.Clone();
        foreach (var (c, child) in ascii)
            row[c] = child;
        return row;
    }

    private static long Key(int state, char c) => ((long)state << 16) | c;
}
