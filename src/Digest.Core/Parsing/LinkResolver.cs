using System.Buffers;

namespace Digest.Parsing;

/// <summary>Makes absolute, harmless links of what feeds write.</summary>
internal static class LinkResolver
{
    // Browsers and mail programs cut longer addresses; data smuggled in one is longer.
    private const int LongestLink = 4096;

    private static readonly SearchValues<char> Safe =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?&=#+:,;@!$()*%");

    /// <summary>The absolute http or https address; null for every other scheme and for nonsense.</summary>
    public static Uri? Resolve(ReadOnlySpan<char> link, Uri baseUrl)
    {
        var plain = Plain(link);
        if (plain.Length is 0 or > LongestLink) return null;
        if (!Uri.TryCreate(baseUrl, plain, out var address)) return null;
        return address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps ? address : null;
    }

    /// <summary>True for an absolute web address that needs neither resolving nor escaping.</summary>
    public static bool IsPlainWebAddress(ReadOnlySpan<char> link)
    {
        if (link.Length > LongestLink || link.IndexOfAnyExcept(Safe) >= 0) return false;
        var host = link.StartsWith("https://", StringComparison.Ordinal) ? link[8..]
            : link.StartsWith("http://", StringComparison.Ordinal) ? link[7..]
            : default;
        return host.Length > 0 && char.IsAsciiLetterOrDigit(host[0]);
    }

    /// <summary>The base that an xml:base attribute sets, itself relative to the one around it.</summary>
    public static Uri Rebase(ReadOnlySpan<char> link, Uri baseUrl) => Resolve(link, baseUrl) ?? baseUrl;

    private static string Plain(ReadOnlySpan<char> link)
    {
        link = link.Trim();
        return link.ContainsAnyInRange('\0', '\u001F')
            ? string.Concat(link.ToString().Where(character => character > '\u001F'))
            : link.ToString();
    }
}
