namespace Digest.Parsing;

/// <summary>Reads the content of one element up to its end tag, or to where damage ends it.</summary>
internal sealed class ElementContents(XmlScanner scanner, OpenElements open, FaultLog faults)
{
    // Escaped markup is up to five times as long as the million characters that are kept of a body.
    private const int LongestRun = 5_000_000;

    private readonly TextBuffer _buffer = new();
    private bool _isLine;

    public IReadOnlyDictionary<string, string> Declared { get; set; } = CharacterReferences.NoneDeclared;

    /// <summary>Content of the element whose start tag was just read.</summary>
    public ElementContent Read()
    {
        if (scanner.IsEmptyElement) return default;
        var name = scanner.Name;
        return TryReadWhole(name, out var whole) ? new ElementContent(whole, isMarkup: false) : ReadParts(name);
    }

    /// <summary>Content of an element that is one line, and so ends at the latest where another that says something begins.</summary>
    public ElementContent ReadLine()
    {
        if (scanner.IsEmptyElement) return default;
        var name = scanner.Name;
        _isLine = true;
        var line = TryReadWhole(name, out var whole) ? new ElementContent(whole, isMarkup: false) : ReadParts(name);
        _isLine = false;
        return line;
    }

    /// <summary>Goes past the element whose start tag was just read.</summary>
    public void Skip()
    {
        if (scanner.IsEmptyElement) return;
        var name = scanner.Name;
        var depth = 0;
        while (depth >= 0 && scanner.Read() && !EndsHere(name)) depth += DepthStep(name);
    }

    /// <summary>True where the element of that name ends, or is ended by damage.</summary>
    public bool EndsAt(ReadOnlySpan<char> name) => EndsHere(name) || DepthStep(name) < 0;

    /// <summary>The characters of the text or section just read.</summary>
    public ReadOnlySpan<char> Run() => scanner.Kind == XmlTokenKind.CData ? scanner.Content : Decoded(scanner.Content);

    /// <summary>An attribute's value with its references replaced.</summary>
    public ReadOnlySpan<char> Plain(ReadOnlySpan<char> value) => Decoded(value);

    /// <summary>The common shapes, one run of text or one section, without a copy.</summary>
    private bool TryReadWhole(ReadOnlySpan<char> name, out ReadOnlySpan<char> whole)
    {
        var rest = scanner.Rest;
        var skipped = rest.Length - rest.TrimStart().Length;
        var isSection = rest[skipped..].StartsWith("<![CDATA[", StringComparison.Ordinal);
        var start = isSection ? skipped + 9 : 0;
        var length = isSection ? rest[start..].IndexOf("]]>", StringComparison.Ordinal) : rest.IndexOf('<');
        whole = default;
        if (length < 0) return false;

        var end = start + length + (isSection ? 3 : 0);
        var after = rest[end..];
        if (isSection) after = after.TrimStart();
        if (!IsEndTag(after, name)) return false;
        scanner.Position += rest.Length - after.Length + name.Length + 3;
        whole = isSection ? rest.Slice(start, length) : Decoded(rest[..length]);
        return true;
    }

    private ElementContent ReadParts(ReadOnlySpan<char> name)
    {
        var start = scanner.Position;
        var end = start;
        var depth = 0;
        var isMarkup = false;
        _buffer.Clear();
        while (Next())
        {
            if (EndsHere(name) || BeginsField(name)) break;
            depth += DepthStep(name);
            if (depth < 0 || EndsField(name)) break;
            isMarkup |= scanner.Kind is XmlTokenKind.StartTag;
            end = scanner.Position;
            Collect();
        }

        return isMarkup ? new ElementContent(scanner.Source(start, end), isMarkup: true) : new ElementContent(_buffer.Span, isMarkup: false);
    }

    private bool Next()
    {
        if (scanner.Read()) return true;
        scanner.IsCutOff = true;
        return false;
    }

    private void Collect()
    {
        if (scanner.Kind == XmlTokenKind.CData) _buffer.Append(scanner.Content);
        else if (scanner.Kind == XmlTokenKind.Text) CharacterReferences.Decode(scanner.Content, _buffer, Declared);
    }

    private int DepthStep(ReadOnlySpan<char> name) => scanner.Kind switch
    {
        XmlTokenKind.StartTag when !scanner.IsEmptyElement && scanner.Name.SequenceEqual(name) => 1,
        XmlTokenKind.EndTag when scanner.Name.Equals(name, StringComparison.OrdinalIgnoreCase) => -1,
        _ => 0,
    };

    /// <summary>True where the element was left open: its surroundings end, or the next item begins. That token is then read again.</summary>
    private bool EndsHere(ReadOnlySpan<char> name)
    {
        var ends = scanner.Kind switch
        {
            XmlTokenKind.EndTag => !scanner.Name.SequenceEqual(name) && open.Contains(scanner.Name),
            XmlTokenKind.StartTag => open.IsItem(scanner.Name),
            _ => false,
        };
        if (ends) EndEarly(name);
        return ends;
    }

    /// <summary>True where an element was left open and the next one of the feed begins; it is read again.</summary>
    private bool BeginsField(ReadOnlySpan<char> name)
    {
        if (scanner.Kind != XmlTokenKind.StartTag || scanner.Name.SequenceEqual(name) || !(_isLine ? IsKnown() : IsField(scanner.Name))) return false;
        EndEarly(name);
        return true;
    }

    /// <summary>True where an element is closed by the name of another.</summary>
    private bool EndsField(ReadOnlySpan<char> name)
    {
        var ends = scanner.Kind == XmlTokenKind.EndTag && IsField(scanner.Name);
        if (ends) faults.Unclosed(name, scanner.TokenStart);
        return ends;
    }

    /// <summary>Leaves the present token to be read again by whoever it belongs to.</summary>
    private void EndEarly(ReadOnlySpan<char> name)
    {
        faults.Unclosed(name, scanner.TokenStart);
        scanner.Position = scanner.TokenStart;
    }

    private bool IsKnown()
    {
        var field = open.Meaning(scanner.Name, scanner.Content).Field;
        open.Forget();
        return field is not (FeedField.Unknown or FeedField.Content);
    }

    private static bool IsField(ReadOnlySpan<char> name) =>
        Vocabulary.Core.Meaning(name).Field != FeedField.Unknown && HtmlElement.Find(name) is null;

    private ReadOnlySpan<char> Decoded(ReadOnlySpan<char> run)
    {
        run = run[..Math.Min(run.Length, LongestRun)];
        if (run.IndexOf('&') < 0) return run;
        _buffer.Clear();
        CharacterReferences.Decode(run, _buffer, Declared);
        return _buffer.Span;
    }

    private static bool IsEndTag(ReadOnlySpan<char> run, ReadOnlySpan<char> name) =>
        run.Length > name.Length + 2 && run[0] == '<' && run[1] == '/' && run[name.Length + 2] == '>' && run.Slice(2, name.Length).SequenceEqual(name);
}
