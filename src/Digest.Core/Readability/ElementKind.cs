using System.Collections.Frozen;

namespace Digest.Readability;

/// <summary>What the names of HTML elements mean for reading.</summary>
public static class ElementKind
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body br-br caption center dd head html details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr " +
        "legend li main nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> Unread = Set(
        "script style template svg math-ml noscript iframe object embed applet audio video canvas map select option textarea input button datalist dialog link meta title base " +
        "amp-ad amp-embed amp-analytics source track param frameset frame rp rt");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether text before and after it stands on lines of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether its text is never part of what a reader reads.</summary>
    public static bool IsUnread(string name) => Unread.Contains(name);

    /// <summary>Whether it is a heading, h1 to h6.</summary>
    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];
}
