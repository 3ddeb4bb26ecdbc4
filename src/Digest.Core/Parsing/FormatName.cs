namespace Digest.Parsing;

/// <summary>The usual short name of a format, by the element that a feed begins with.</summary>
internal static class FormatName
{
    /// <summary>rss20, rss10, atom10, atom03, cdf …</summary>
    public static string Of(ReadOnlySpan<char> root, ReadOnlySpan<char> attributes)
    {
        var local = root[(root.IndexOf(':') + 1)..];
        if (local.Equals("rdf", StringComparison.OrdinalIgnoreCase)) return attributes.Contains("purl.org/rss/1.0", StringComparison.OrdinalIgnoreCase) ? "rss10" : "rss090";
        if (local.Equals("feed", StringComparison.OrdinalIgnoreCase) || local.Equals("entry", StringComparison.OrdinalIgnoreCase)) return Atom(attributes);
        if (!local.Equals("rss", StringComparison.OrdinalIgnoreCase)) return local.Equals("channel", StringComparison.OrdinalIgnoreCase) ? "cdf" : "rss";
        var version = AttributeEnumerator.Find(attributes, "version").Trim();
        return version switch
        {
            "" => "rss",
            "0.91" => "rss091",
            "0.92" => "rss092",
            "0.93" => "rss093",
            "0.94" => "rss094",
            _ => "rss20",
        };
    }

    private static string Atom(ReadOnlySpan<char> attributes) =>
        attributes.Contains("purl.org/atom", StringComparison.OrdinalIgnoreCase) || AttributeEnumerator.Find(attributes, "version").SequenceEqual("0.3") ? "atom03" : "atom10";
}
