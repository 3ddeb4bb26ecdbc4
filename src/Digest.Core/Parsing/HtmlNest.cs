namespace Digest.Parsing;

/// <summary>Tells how deep a page's elements lie in each other, before anyone builds a tree of them.</summary>
internal static class HtmlNest
{
    // What ends by itself, and what pages leave open by custom: neither nests.
    private static readonly HashSet<string> Flat = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "html", "head", "body", "path"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The greatest number of elements open at once, as counted by tags alone.</summary>
    public static int DepthOf(ReadOnlySpan<char> html)
    {
        var (depth, deepest) = (0, 0);
        var names = Flat.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = html.IndexOf('<'); at >= 0; html = html[(at + 1)..], at = html.IndexOf('<'))
        {
            var rest = html[(at + 1)..];
            var closing = rest is ['/', ..];
            var name = NameOf(closing ? rest[1..] : rest);
            if (name.IsEmpty || names.Contains(name))
                continue;
            depth = Math.Max(0, depth + (closing ? -1 : 1));
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
            length++;
        return tag[..length];
    }
}
