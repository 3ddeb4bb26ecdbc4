namespace Digest.Parsing;

/// <summary>What only Atom says: types of text, relations of links (RFC 4287, and the modes of Atom 0.3).</summary>
internal static class AtomReader
{
    /// <summary>How an element's text is meant, by its type and mode; the given form where it has neither.</summary>
    public static TextForm Form(ReadOnlySpan<char> attributes, TextForm otherwise)
    {
        if (attributes.IsEmpty) return otherwise;
        if (AttributeEnumerator.Find(attributes, "mode").Equals("base64", StringComparison.OrdinalIgnoreCase)) return TextForm.Base64;
        var type = AttributeEnumerator.Find(attributes, "type").Trim();
        if (type.IsEmpty) return otherwise;
        if (type.Contains("html", StringComparison.OrdinalIgnoreCase)) return TextForm.Html;
        if (type.StartsWith("text", StringComparison.OrdinalIgnoreCase) || type.Equals("plain", StringComparison.OrdinalIgnoreCase)) return TextForm.Plain;
        return type.Contains("xml", StringComparison.OrdinalIgnoreCase) ? TextForm.Html : OfMedia(type);
    }

    /// <summary>Whatever is neither text nor markup comes as base64; pictures, sound and films are not for reading.</summary>
    private static TextForm OfMedia(ReadOnlySpan<char> type)
    {
        var isMedia = type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase);
        return isMedia ? TextForm.Foreign : TextForm.Base64;
    }

    /// <summary>How well a link leads to the page that the element is about; negative when it leads elsewhere.</summary>
    public static int LinkRank(ReadOnlySpan<char> attributes)
    {
        var relation = AttributeEnumerator.Find(attributes, "rel").Trim();
        var type = AttributeEnumerator.Find(attributes, "type").Trim();
        if (!relation.IsEmpty && !relation.Equals("alternate", StringComparison.OrdinalIgnoreCase)) return relation.Equals("related", StringComparison.OrdinalIgnoreCase) ? 8 : -1;
        return type.IsEmpty || type.Contains("html", StringComparison.OrdinalIgnoreCase) ? 0 : 2;
    }
}
