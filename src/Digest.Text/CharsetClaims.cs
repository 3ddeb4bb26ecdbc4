using System.Text;
using System.Text.RegularExpressions;

namespace Digest.Text;

/// <summary>What header, XML declaration and meta element say of a body's charset, in that order of standing.</summary>
internal static partial class CharsetClaims
{
    // Browsers look at 1,024 bytes; real pages put scripts and comments before the meta element.
    private const int PrefixBytes = 16_384;

    // A declaration stands first, behind white space at most.
    private const int DeclarationBytes = 512;

    /// <summary>The labels claimed, the most trusted first.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<byte> body, string? contentType)
    {
        var labels = new List<string>();
        if (contentType is not null) Add(labels, HeaderCharset().Match(contentType));
        var declaration = body[..Math.Min(body.Length, DeclarationBytes)];
        if (declaration.IndexOf("<?xml"u8) >= 0) Add(labels, XmlEncoding().Match(Encoding.Latin1.GetString(declaration)));
        else AddMeta(labels, body[..Math.Min(body.Length, PrefixBytes)]);
        return labels;
    }

    /// <summary>The label in an XML declaration, wherever the text came from.</summary>
    public static string? InDeclaration(string text)
    {
        var match = XmlEncoding().Match(text);
        return match.Success ? match.Groups["label"].Value : null;
    }

    private static void AddMeta(List<string> labels, ReadOnlySpan<byte> prefix)
    {
        if (prefix.IndexOf("<meta"u8) >= 0 || prefix.IndexOf("<META"u8) >= 0) Add(labels, MetaCharset().Match(Encoding.Latin1.GetString(prefix)));
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
