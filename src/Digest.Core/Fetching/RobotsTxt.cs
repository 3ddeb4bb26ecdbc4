namespace Digest.Fetching;

/// <summary>The rules of one robots.txt for one program, as RFC 9309 reads them: the longest matching path wins, allow before disallow.</summary>
public sealed class RobotsTxt
{
    // RFC 9309 asks for at least 500 KiB; a rule beyond this many would cost more time than it protects.
    private const int MaxRules = 5_000;

    private readonly List<(string Path, bool Allow)> _rules;

    private RobotsTxt(List<(string Path, bool Allow)> rules) => _rules = rules;

    /// <summary>No rules at all.</summary>
    public static RobotsTxt Open { get; } = new([]);

    /// <summary>Everything is closed: what a server means that cannot say its rules now.</summary>
    public static RobotsTxt Closed { get; } = new([("/", false)]);

    /// <summary>The rules for the program of that name (the part of its User-Agent before the slash), else those for all.</summary>
    public static RobotsTxt Parse(string text, string agent)
    {
        var (own, all, ownFound) = (new List<(string, bool)>(), new List<(string, bool)>(), false);
        var (inOwn, inAll, open) = (false, false, false);
        foreach (var (field, value) in Lines(text))
        {
            if (field == "user-agent")
            {
                (inOwn, inAll) = open ? (inOwn, inAll) : (false, false);
                open = true;
                inOwn |= string.Equals(value, agent, StringComparison.OrdinalIgnoreCase);
                inAll |= value == "*";
                ownFound |= inOwn;
                continue;
            }

            open = false;
            Take(inOwn, own, field, value);
            Take(inAll, all, field, value);
        }

        return new RobotsTxt(ownFound ? own : all);
    }

    /// <summary>Whether the path and query may be fetched.</summary>
    public bool Allows(string pathAndQuery)
    {
        var (best, allow) = (-1, true);
        foreach (var rule in _rules)
        {
            var stronger = rule.Path.Length > best || (rule.Path.Length == best && rule.Allow);
            if (stronger && Matches(rule.Path, pathAndQuery))
                (best, allow) = (rule.Path.Length, rule.Allow);
        }

        return allow;
    }

    private static void Take(bool ours, List<(string Path, bool Allow)> rules, string field, string value)
    {
        if (ours && value.Length > 0 && field is "allow" or "disallow" && rules.Count < MaxRules)
            rules.Add((value, field == "allow"));
    }

    private static IEnumerable<(string Field, string Value)> Lines(string text)
    {
        foreach (var line in text.Split('\n', '\r'))
        {
            var bare = line.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? line[..hash] : line;
            if (bare.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                yield return (bare[..colon].Trim().Trim('\uFEFF').ToLowerInvariant(), bare[(colon + 1)..].Trim());
        }
    }

    // A pattern's * stands for any text, a last $ for the end; each part is looked for once, from the left.
    private static bool Matches(string pattern, string path)
    {
        var whole = pattern.EndsWith('$');
        var parts = (whole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var last = whole && i == parts.Length - 1;
            var found = last ? path.LastIndexOf(parts[i], StringComparison.Ordinal) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at)
                return false;
            at = found + parts[i].Length;
        }

        return !whole || at == path.Length;
    }
}
