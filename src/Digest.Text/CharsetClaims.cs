using System.Text;
using System.Text.RegularExpressions;

namespace Digest.Text;

/// <summary>What header, XML declaration and meta element say of a body's charset, in that order of standing.</summary>
internal static partial class CharsetClaims
{
    // Browsers look at 1,024 bytes; real pages put scripts and comments before the meta element.
    private const int PrefixBytes = 16_384;

    /// <summary>The labels claimed, the most trusted first.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<byte> body, string? contentType)
    {
        var labels = new List<string>();
        Add(labels, HeaderCharset().Match(contentType ?? ""));
        var prefix = Encoding.Latin1.GetString(body[..Math.Min(body.Length, PrefixBytes)]);
        Add(labels, XmlEncoding().Match(prefix));
        Add(labels, MetaCharset().Match(prefix));
        return labels;
    }

    /// <summary>The label in an XML declaration, wherever the text came from.</summary>
    public static string? InDeclaration(string text)
    {
        var match = XmlEncoding().Match(text);
        return match.Success ? match.Groups["label"].Value : null;
    }

    private static void Add(List<string> labels, Match match)
    {
        if (match.Success) labels.Add(match.Groups["label"].Value);
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*(?<label>[A-Za-z0-9_.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeaderCharset();

    [GeneratedRegex("""^[\s\u0000-\u001F\u00EF\u00BB\u00BF]*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*(?<label>[A-Za-z0-9_.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex XmlEncoding();

    [GeneratedRegex("""<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*(?<label>[A-Za-z0-9_.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MetaCharset();
}
