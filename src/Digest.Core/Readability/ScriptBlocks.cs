namespace Digest.Readability;

/// <summary>The contents of a page's script elements, found in the source so that the parser may skip them.</summary>
public static class ScriptBlocks
{
    // No opening tag of a script is longer; without a bound, a page could make the search walk over itself.
    private const int LongestTag = 4_000;

    /// <summary>The contents of those scripts whose opening tag holds the given text; the text itself is looked for, since few scripts have it.</summary>
    public static IEnumerable<string> Of(string html, string inTag)
    {
        for (var at = html.IndexOf(inTag, StringComparison.OrdinalIgnoreCase); at >= 0; at = at >= html.Length ? -1 : html.IndexOf(inTag, at, StringComparison.OrdinalIgnoreCase))
        {
            var tag = html.LastIndexOf('<', at, Math.Min(at + 1, LongestTag));
            var start = html.IndexOf('>', at, Math.Min(html.Length - at, LongestTag)) + 1;
            if (start == 0 || tag < 0 || !html.AsSpan(tag).StartsWith("<script", StringComparison.OrdinalIgnoreCase) || html.IndexOf('>', tag) + 1 != start)
            {
                at += inTag.Length;
                continue;
            }

            var end = html.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            end = end < 0 ? html.Length : end;
            yield return html[start..end];
            at = end;
        }
    }
}
