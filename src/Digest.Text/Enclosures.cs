namespace Digest.Text;

/// <summary>The quotes and brackets of one line that close again, near enough to be one unit of a sentence.</summary>
internal sealed class Enclosures
{
    /// <summary>A longer quotation is several sentences of its own.</summary>
    private const int Longest = 240;

    private const string Openers = "“‘「『《（(【［[";
    private const string Closers = "”’」』》）)】］]";

    private readonly Dictionary<int, int> _closes = [];

    public Enclosures(string text, int start, int end)
    {
        var open = new Stack<int>();
        var pending = new int[Openers.Length];
        var quote = -1;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '"') quote = Straight(i, quote);
            else if (Openers.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var opener)
            {
                open.Push(i);
                pending[opener]++;
            }
            else if (Closers.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var closer && pending[closer] > 0) Close(text, i, open, pending);
        }
    }

    /// <summary>The place where reading goes on: the closer of the outermost enclosure that opens here, else the place itself.</summary>
    public int SkipFrom(int at) => _closes.TryGetValue(at, out var close) ? close : at;

    private int Straight(int at, int quote)
    {
        if (quote < 0) return at;
        if (at - quote <= Longest) _closes[quote] = at;
        return -1;
    }

    private void Close(string text, int at, Stack<int> open, int[] pending)
    {
        var wanted = Openers[Closers.IndexOf(text[at], StringComparison.Ordinal)];
        while (open.TryPop(out var start))
        {
            pending[Openers.IndexOf(text[start], StringComparison.Ordinal)]--;
            if (text[start] != wanted) continue; // one that never closed
            if (at - start <= Longest) _closes[start] = at;
            return;
        }
    }
}
