namespace Digest.Transport;

/// <summary>Reads header fields of messages that others wrote, as far as they can be read.</summary>
public static class HeaderFields
{
    /// <summary>The header and the body, parted by the first empty line.</summary>
    public static (string Header, string Body) Split(string text)
    {
        if (text.StartsWith('\n')) return (string.Empty, text[1..]);
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? (text, string.Empty) : (text[..end], text[(end + 2)..]);
    }

    /// <summary>Fields by lower-case name, folded lines joined; of several with one name the first.</summary>
    public static IReadOnlyDictionary<string, string> Read(string header)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in header.Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal).Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) fields.TryAdd(line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
        }

        return fields;
    }

    /// <summary>A parameter of a field such as Content-Type, without its quotes; null when it is absent.</summary>
    public static string? Parameter(string field, string name)
    {
        foreach (var part in field.Split(';').Skip(1))
        {
            var pair = part.Split('=', 2);
            if (pair.Length == 2 && pair[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return pair[1].Trim().Trim('"');
        }

        return null;
    }
}
