namespace Digest.Readability;

/// <summary>The contents of a page's script elements, found in the source so that the parser may skip them.</summary>
public static class ScriptBlocks
{
    /// <summary>The contents of those scripts whose opening tag holds the given text.</summary>
    public static IEnumerable<string> Of(string html, string inTag)
    {
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf("<script", at, StringComparison.OrdinalIgnoreCase);
            var start = tag < 0 ? -1 : html.IndexOf('>', tag) + 1;
            if (start <= 0)
                yield break;
            var end = html.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            end = end < 0 ? html.Length : end;
            if (html.AsSpan(tag, start - tag).Contains(inTag, StringComparison.OrdinalIgnoreCase))
                yield return html[start..end];
            at = end;
        }
    }
}
