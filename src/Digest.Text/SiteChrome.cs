using System.Collections.Frozen;

namespace Digest.Text;

/// <summary>Lines that a Chinese site puts around its articles: sharing, downloads, disclaimers, a forum's frame.</summary>
internal static class SiteChrome
{
    /// <summary>Chrome stands within this many lines of an end of the text.</summary>
    private const int Edge = 14;

    /// <summary>A line of chrome says one thing; a longer one may be prose that begins alike.</summary>
    private const int Longest = 160;

    /// <summary>A site says a thing once, perhaps at both ends; what comes more often is the article's own list.</summary>
    private const int Most = 2;

    private static readonly FrozenSet<string> Whole = EmbeddedFile.Lines(typeof(SiteChrome), "chrome-lines.txt").Where(line => !line.EndsWith('…')).ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Beginnings = [.. EmbeddedFile.Lines(typeof(SiteChrome), "chrome-lines.txt").Where(line => line.EndsWith('…')).Select(line => line[..^1])];

    public static string Remove(string text, List<Repair> log)
    {
        var lines = Lines(text);
        var found = Enumerable.Range(0, lines.Count)
            .Where(i => i < Edge || i >= lines.Count - Edge)
            .Select(i => (Line: lines[i], Pattern: PatternOf(text.AsSpan(lines[i].Start, lines[i].Length))))
            .Where(line => line.Pattern.Length > 0)
            .ToList();
        var repeated = found.CountBy(line => line.Pattern, StringComparer.Ordinal).Where(count => count.Value > Most).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        var pass = new RepairPass("site chrome", text);
        foreach (var (line, pattern) in found)
        {
            if (!repeated.Contains(pattern)) pass.Remove(line.Start, line.Length);
        }

        return pass.Finish(log);
    }

    /// <summary>The pattern that a line of chrome follows; empty for a line of the article.</summary>
    private static string PatternOf(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        if (trimmed.Length is 0 or > Longest) return string.Empty;
        var key = ChineseScript.ToSimplified(trimmed.ToString()).Replace('：', ':').Replace('，', ',');
        return Whole.Contains(key) ? key : Array.Find(Beginnings, beginning => key.StartsWith(beginning, StringComparison.Ordinal)) ?? string.Empty;
    }

    private static List<TextRange> Lines(string text)
    {
        var lines = new List<TextRange>();
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed + 1;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) lines.Add(new TextRange(start, end - start));
            start = end;
        }

        return lines;
    }
}
