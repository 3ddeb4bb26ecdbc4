using System.Text.RegularExpressions;

namespace Digest.Summaries;

/// <summary>Finds what a sentence quotes.</summary>
internal static partial class Quotations
{
    /// <summary>The words between quotation marks, of four characters and more; shorter ones are terms, not quotations.</summary>
    public static IEnumerable<string> Find(string sentence) => Quoted().Matches(sentence).Select(match => match.Groups["words"].Value.Trim());

    [GeneratedRegex("[“「『\"](?<words>[^“”「」『』\"]{4,}?)[”」』\"]", RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Quoted();
}
