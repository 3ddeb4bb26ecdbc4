namespace Digest.Parsing;

/// <summary>Reads who wrote something: a name, an address, or both in any arrangement.</summary>
internal sealed class PersonReader(XmlScanner scanner, ElementContents contents, TitleText title)
{
    private readonly TextBuffer _own = new();
    private string? _name;
    private string? _email;

    /// <summary>True when the last person read had a name marked as such.</summary>
    public bool IsNamed => _name is not null;

    /// <summary>The person of the element whose start tag was just read; the address where there is no name.</summary>
    public string? Read()
    {
        (_name, _email) = (null, null);
        if (scanner.IsEmptyElement) return null;
        var element = scanner.Name;
        _own.Clear();
        while (scanner.Read() && !contents.EndsAt(element))
        {
            if (scanner.Kind is XmlTokenKind.Text or XmlTokenKind.CData) _own.Append(contents.Run());
            else if (scanner.Kind == XmlTokenKind.StartTag) ReadPart(scanner.Name[(scanner.Name.IndexOf(':') + 1)..]);
        }

        return _name ?? Plain(_own.Span) ?? _email;
    }

    private void ReadPart(ReadOnlySpan<char> part)
    {
        if (part.Equals("name", StringComparison.OrdinalIgnoreCase)) _name ??= Plain(contents.Read().Text);
        else if (part.Equals("email", StringComparison.OrdinalIgnoreCase)) _email ??= Plain(contents.Read().Text);
        else if (part.Equals("uri", StringComparison.OrdinalIgnoreCase) || part.Equals("url", StringComparison.OrdinalIgnoreCase)) contents.Skip();
        else _own.Append(contents.Read().Text);
    }

    private string? Plain(ReadOnlySpan<char> text) => title.OfText(RssReader.NameOf(text));
}
