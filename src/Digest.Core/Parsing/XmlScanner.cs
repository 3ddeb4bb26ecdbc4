namespace Digest.Parsing;

/// <summary>A forward scanner over XML as it is found in the wild: it never fails, and damage costs it nothing extra.</summary>
internal sealed class XmlScanner(ReadOnlyMemory<char> memory)
{
    private int _nameStart;
    private int _nameEnd;
    private int _contentStart;
    private int _contentEnd;
    private bool _noMoreComments;
    private bool _noMoreSections;

    public XmlTokenKind Kind { get; private set; }

    /// <summary>Name of the element, prefix included.</summary>
    public ReadOnlySpan<char> Name => memory.Span[_nameStart.._nameEnd];

    /// <summary>Attributes of a start tag, text of a text or section, internal subset of a document type.</summary>
    public ReadOnlySpan<char> Content => memory.Span[_contentStart.._contentEnd];

    public bool IsEmptyElement { get; private set; }

    /// <summary>Where the present token begins.</summary>
    public int TokenStart { get; private set; }

    /// <summary>Where the next token begins.</summary>
    public int Position { get; set; }

    /// <summary>All that has not been read yet.</summary>
    public ReadOnlySpan<char> Rest => memory.Span[Position..];

    /// <summary>True when the text ended inside a tag, a section or an element that says something.</summary>
    public bool IsCutOff { get; set; }

    /// <summary>A part of the text as it stands.</summary>
    public ReadOnlySpan<char> Source(int start, int end) => memory.Span[start..end];

    /// <summary>Goes to the next token; comments and processing instructions are stepped over.</summary>
    public bool Read()
    {
        Kind = XmlTokenKind.None;
        while (Position < memory.Length && Kind == XmlTokenKind.None)
        {
            TokenStart = Position;
            if (memory.Span[Position] != '<') ReadText(Position);
            else ReadMarkup();
        }

        return Kind != XmlTokenKind.None;
    }

    private void ReadText(int from)
    {
        var length = memory.Span[from..].IndexOf('<');
        Take(XmlTokenKind.Text, Position, length < 0 ? memory.Length : from + length);
        Position = _contentEnd;
    }

    private void ReadMarkup()
    {
        switch (Position + 1 < memory.Length ? memory.Span[Position + 1] : '\0')
        {
            case '/': ReadEndTag(); break;
            case '!': ReadDeclaration(); break;
            case '?': SkipInstruction(); break;
            case var letter when char.IsLetter(letter) || letter is '_' or ':': ReadStartTag(); break;
            default: ReadText(Position + 1); break;
        }
    }

    private void ReadStartTag()
    {
        var length = TagEnd.Find(Rest);
        var next = length < 0 ? NextTag(Position + 1) : Position + length;
        IsCutOff |= next == memory.Length;
        IsEmptyElement = length > 0 && memory.Span[next - 1] == '/';
        TakeName(Position + 1, next);
        Take(XmlTokenKind.StartTag, _nameEnd, IsEmptyElement ? Math.Max(_nameEnd, next - 1) : next);
        Position = length < 0 ? next : next + 1;
    }

    private void ReadEndTag()
    {
        var length = Rest[1..].IndexOfAny('>', '<') + 1;
        var next = length == 0 ? memory.Length : Position + length;
        TakeName(Position + 2, next);
        Take(XmlTokenKind.EndTag, _nameEnd, _nameEnd);
        Position = next < memory.Length && memory.Span[next] == '>' ? next + 1 : next;
    }

    private void ReadDeclaration()
    {
        if (Rest.StartsWith("<!--", StringComparison.Ordinal)) SkipComment();
        else if (Rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase)) ReadSection();
        else ReadDoctype();
    }

    private void SkipComment()
    {
        var length = _noMoreComments ? -1 : Rest[4..].IndexOf("-->", StringComparison.Ordinal);
        _noMoreComments |= length < 0;
        Position += length < 0 ? 4 : length + 7;
    }

    private void ReadSection()
    {
        const int opening = 9;
        var length = _noMoreSections ? -1 : Rest[opening..].IndexOf("]]>", StringComparison.Ordinal);
        _noMoreSections |= length < 0;
        IsCutOff |= length < 0;
        Take(XmlTokenKind.CData, Position + opening, length < 0 ? memory.Length : Position + opening + length);
        Position = length < 0 ? memory.Length : _contentEnd + 3;
    }

    private void ReadDoctype()
    {
        var end = Rest.IndexOfAny('>', '[');
        var subset = end >= 0 && Rest[end] == '[' ? Rest[end..].IndexOf("]>", StringComparison.Ordinal) : -1;
        if (subset < 0)
        {
            var close = Rest.IndexOf('>');
            Position = close < 0 ? Position + 2 : Position + close + 1;
            return;
        }

        Take(XmlTokenKind.Doctype, Position + end + 1, Position + end + subset);
        Position = _contentEnd + 2;
    }

    private void SkipInstruction()
    {
        var end = Rest.IndexOf('>');
        Position = end < 0 ? Position + 2 : Position + end + 1;
    }

    private void TakeName(int start, int limit)
    {
        _nameStart = Math.Min(start, limit);
        _nameEnd = _nameStart;
        var text = memory.Span[..limit];
        while (_nameEnd < text.Length && text[_nameEnd] != '/' && !char.IsWhiteSpace(text[_nameEnd])) _nameEnd++;
    }

    private void Take(XmlTokenKind kind, int start, int end)
    {
        Kind = kind;
        _contentStart = start;
        _contentEnd = end;
    }

    private int NextTag(int from)
    {
        var step = memory.Span[from..].IndexOf('<');
        return step < 0 ? memory.Length : from + step;
    }
}
