namespace Digest.Text;

/// <summary>An article that stands twice, one copy behind the other: the second goes.</summary>
internal static class DoubledBody
{
    /// <summary>A shorter block said twice may be a refrain or a summary.</summary>
    private const int LeastBlock = 200;

    /// <summary>The part of the text that the copy must make up at least.</summary>
    private const double LeastShare = 0.3;

    private const double LeastLikeness = 0.85;

    public static string Remove(string text, List<Repair> log)
    {
        if (text.Length < 2 * LeastBlock) return text;
        var lines = Lines(text);
        if (FindCopy(text, lines) is not { } copy) return text;
        var pass = new RepairPass("doubled body", text);
        pass.Remove(copy.Start, copy.Length);
        return pass.Finish(log);
    }

    private static TextRange? FindCopy(string text, List<TextRange> lines)
    {
        var firstSeen = new Dictionary<string, int>(StringComparer.Ordinal);
        var tried = 0;
        for (var i = 0; i < lines.Count && tried < 8; i++)
        {
            if (lines[i].Length < 12) continue;
            var key = text.Substring(lines[i].Start, lines[i].Length);
            if (firstSeen.TryAdd(key, i)) continue;
            tried++;
            if (Copy(text, lines, firstSeen[key], i) is { } copy) return copy;
        }

        return null;
    }

    /// <summary>The lines from the second start that repeat the lines from the first start.</summary>
    private static TextRange? Copy(string text, List<TextRange> lines, int first, int second)
    {
        var block = second - first;
        var (same, all) = (0, 0);
        var last = second;
        for (var k = 0; k < block && second + k < lines.Count; k++)
        {
            var (a, b) = (lines[first + k], lines[second + k]);
            all += b.Length;
            if (!text.AsSpan(a.Start, a.Length).SequenceEqual(text.AsSpan(b.Start, b.Length)) && !Alike(text, a, b)) continue;
            same += b.Length;
            last = second + k;
        }

        if (same < LeastBlock || same < text.Length * LeastShare || same < all * LeastLikeness) return null;
        var start = lines[second].Start;
        var end = lines[last].End;
        return new TextRange(start, (end < text.Length ? end + 1 : end) - start);
    }

    /// <summary>True when the lines differ by a damaged spot only.</summary>
    private static bool Alike(string text, TextRange a, TextRange b)
    {
        var x = text.AsSpan(a.Start, a.Length);
        var y = text.AsSpan(b.Start, b.Length);
        var prefix = x.CommonPrefixLength(y);
        var suffix = 0;
        while (suffix < Math.Min(x.Length, y.Length) - prefix && x[^(suffix + 1)] == y[^(suffix + 1)]) suffix++;
        return (prefix + suffix) * 10 >= Math.Max(x.Length, y.Length) * 7;
    }

    private static List<TextRange> Lines(string text)
    {
        var lines = new List<TextRange>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) lines.Add(new TextRange(start, end - start));
            start = end + 1;
        }

        return lines;
    }
}
