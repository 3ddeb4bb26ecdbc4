using System.Collections.Frozen;
using System.Text;

namespace Digest.Readability;

/// <summary>Takes out of a source the opening tags that nest deeper, and all behind more tags, than any reader's page has, before a parser must keep them.</summary>
public static class TagLimits
{
    // Void elements, and those whose end tag is mostly left out: they open nothing that must be kept.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat =
        "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th tbody thead tfoot colgroup html head body rp rt"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The source itself when no tag is beyond the limits; else a copy without those that are.</summary>
    /// <param name="html">The source.</param>
    /// <param name="deepest">How many elements may be open at once.</param>
    /// <param name="most">How many tags there may be; the source is cut at the next one.</param>
    public static string Apply(string html, int deepest, int most)
    {
        StringBuilder? kept = null;
        var (depth, copied, tags) = (0, 0, 0);
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (++tags > most)
                return Whole(html, kept, copied, at);
            if (html[at + 1] == '/')
                depth = Math.Max(0, depth - (IsFlat(html, at + 2) ? 0 : 1));
            if (!char.IsAsciiLetter(html[at + 1]) || IsFlat(html, at + 1))
                continue;
            if (IsRaw(html, at + 1) is { } name)
                at = EndOfRaw(html, at, name);
            else if (++depth > deepest)
                copied = Skip(html, at, copied, kept ??= new StringBuilder(html.Length));
        }

        return Whole(html, kept, copied, html.Length);
    }

    private static string Whole(string html, StringBuilder? kept, int copied, int end)
    {
        if (kept is not null)
            return kept.Append(html, copied, Math.Max(0, end - copied)).ToString();
        return end == html.Length ? html : html[..end];
    }

    private static int Skip(string html, int tag, int copied, StringBuilder kept)
    {
        if (tag > copied)
            kept.Append(html, copied, tag - copied);
        var end = html.IndexOf('>', tag);
        return end < 0 ? html.Length : end + 1;
    }

    private static bool IsFlat(string html, int start)
    {
        var name = html.AsSpan(start);
        var length = 0;
        while (length < name.Length && length < 12 && char.IsAsciiLetterOrDigit(name[length]))
            length++;
        return Flat.Contains(name[..length]);
    }

    private static string? IsRaw(string html, int start)
    {
        var name = html.AsSpan(start);
        return name.StartsWith("script", StringComparison.OrdinalIgnoreCase) ? "</script" : name.StartsWith("style", StringComparison.OrdinalIgnoreCase) ? "</style" : null;
    }

    private static int EndOfRaw(string html, int start, string closing)
    {
        var end = html.IndexOf(closing, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length - 1 : end + 1;
    }
}
