using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Digest.Parsing;

/// <summary>The entities that a document type declares with a short literal text; all others, and every external one, stay unknown.</summary>
internal static partial class InternalEntities
{
    // A name or a sentence; what is longer is there to explode.
    private const int LongestText = 256;
    private const int MostEntities = 256;

    /// <summary>Name and text of each; a text that names other entities is refused, so that nothing can multiply.</summary>
    public static FrozenDictionary<string, string> Of(ReadOnlySpan<char> internalSubset)
    {
        var subset = internalSubset[..Math.Min(internalSubset.Length, MostEntities * LongestText)].ToString();
        return Declaration().Matches(subset).Take(MostEntities)
            .Where(match => match.Groups["text"].Length <= LongestText && !match.Groups["text"].Value.Contains('&', StringComparison.Ordinal))
            .DistinctBy(match => match.Groups["name"].Value, StringComparer.Ordinal)
            .ToFrozenDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value, StringComparer.Ordinal);
    }

    [GeneratedRegex("""<!ENTITY\s+(?<name>[\w.:-]{1,64})\s+(?<quote>["'])(?<text>[^"'<]*)\k<quote>\s*>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
