namespace Digest.Selection;

/// <summary>Finds all of some thousand patterns in one pass over a folded text (Aho-Corasick).</summary>
internal sealed class NameAutomaton
{
    // Letters, digits and the few marks of names get dense rows; Han characters, of which names use some thousand, go by hash.
    private const int Dense = 128;

    private readonly Dictionary<long, int> sparse = [];
    private readonly List<int[]?> rows = [null];
    private readonly List<int> failures = [0];
    private readonly List<int> patternAt = [-1];
    private readonly List<int> nextOutput = [0];
    private readonly List<int> depths = [0];
    private EdgeTable? frozen;
    private readonly int[] rootHan = new int[char.MaxValue + 1];

    public NameAutomaton(IReadOnlyList<string> patterns)
    {
        for (var i = 0; i < patterns.Count; i++)
            Add(patterns[i], i);
        Link();
        frozen = new EdgeTable([.. sparse.Where(edge => (edge.Key & 0xFFFF) >= Dense)]);
    }

    /// <summary>Every occurrence of every pattern, as pattern number and folded range.</summary>
    public void Find(TextFold text, List<PatternHit> hits)
    {
        var chars = text.Chars;
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = Next(state, chars[i]);
            for (var at = patternAt[state] >= 0 ? state : nextOutput[state]; at != 0; at = nextOutput[at])
                hits.Add(new PatternHit(patternAt[at], i + 1 - depths[at], i + 1));
        }
    }

    private int Next(int state, char c)
    {
        if (c < Dense)
            return rows[state] is { } row ? row[c] : rows[0] is { } root ? root[c] : 0;

        while (state != 0)
        {
            var next = frozen is null ? sparse.GetValueOrDefault(Key(state, c)) : frozen.Find(Key(state, c));
            if (next != 0)
                return next;
            state = failures[state];
        }

        return rootHan[c];
    }

    private void Add(string pattern, int number)
    {
        var state = 0;
        foreach (var c in pattern)
        {
            if (!sparse.TryGetValue(Key(state, c), out var next))
            {
                next = rows.Count;
                rows.Add(null);
                failures.Add(0);
                patternAt.Add(-1);
                nextOutput.Add(0);
                depths.Add(depths[state] + 1);
                sparse.Add(Key(state, c), next);
            }

            state = next;
        }

        patternAt[state] = number;
    }

    private void Link()
    {
        var children = sparse.OrderBy(pair => pair.Key).ToLookup(pair => (int)(pair.Key >> 16), pair => ((char)(pair.Key & 0xFFFF), pair.Value));
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            var own = children[state].ToList();
            foreach (var (c, child) in own)
            {
                failures[child] = state == 0 ? 0 : Next(failures[state], c);
                var suffix = failures[child];
                nextOutput[child] = patternAt[suffix] >= 0 ? suffix : nextOutput[suffix];
                queue.Enqueue(child);
            }

            rows[state] = DenseRow(state, own);
        }
    }

    private int[]? DenseRow(int state, List<(char Char, int Child)> own)
    {
        var inherited = state == 0 ? null : rows[failures[state]];
        var ascii = own.Where(child => child.Char < Dense).ToList();
        if (state == 0)
            foreach (var (c, child) in own)
                rootHan[c] = child;
        if (ascii.Count == 0 && inherited is not null)
            return inherited;

        var row = inherited is null ? new int[Dense] : (int[])inherited.Clone();
        foreach (var (c, child) in ascii)
            row[c] = child;
        return row;
    }

    private static long Key(int state, char c) => ((long)state << 16) | c;
}
