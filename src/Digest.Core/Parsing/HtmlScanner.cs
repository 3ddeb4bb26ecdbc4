using System.Buffers;

namespace Digest.Parsing;

/// <summary>A forward scanner over HTML: tags, text and sections; what only looks like a tag is text.</summary>
internal ref struct HtmlScanner(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/");

    private ReadOnlySpan<char> _rest = html;
    private bool _noMoreComments;

    public XmlTokenKind Kind { get; private set; }

    /// <summary>Name of the tag without its prefix.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Attributes of a start tag; the text of a run or section.</summary>
    public ReadOnlySpan<char> Content { get; private set; }

    /// <summary>The whole token as written.</summary>
    public ReadOnlySpan<char> Source { get; private set; }

    /// <summary>Goes to the next token; comments, declarations and instructions are stepped over.</summary>
    public bool Read()
    {
        Kind = XmlTokenKind.None;
        while (!_rest.IsEmpty && Kind == XmlTokenKind.None)
        {
            if (_rest[0] == '<') ReadMarkup();
            else ReadText(0);
        }

        return Kind != XmlTokenKind.None;
    }

    /// <summary>Steps over an element whose content is no markup, with its end tag.</summary>
    public void SkipRawElement(ReadOnlySpan<char> name)
    {
        var from = 0;
        while (true)
        {
            var step = _rest[from..].IndexOf("</", StringComparison.Ordinal);
            if (step < 0)
            {
                _rest = default;
                return;
            }

            from += step + 2;
            if (_rest[from..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) break;
        }

        Advance(Math.Min(_rest.Length, from + _rest[from..].IndexOf('>') + 1));
    }

    private void ReadText(int from)
    {
        var length = _rest[from..].IndexOf('<');
        length = length < 0 ? _rest.Length : from + length;
        Content = _rest[..length];
        Kind = XmlTokenKind.Text;
        Advance(length);
    }

    private void ReadMarkup()
    {
        switch (_rest.Length > 1 ? _rest[1] : '\0')
        {
            case '/': ReadEndTag(); break;
            case '!' when _rest.Length > 2 && (char.IsAsciiLetter(_rest[2]) || _rest[2] is '-' or '['): ReadDeclaration(); break;
            case '?': SkipTo(_rest.IndexOf('>')); break;
            case var letter when char.IsAsciiLetter(letter): ReadStartTag(); break;
            default: ReadText(1); break;
        }
    }

    private void ReadStartTag()
    {
        var length = TagEnd.Find(_rest);
        if (length < 0)
        {
            ReadText(1);
            return;
        }

        var tag = _rest[1..length];
        var end = tag.IndexOfAny(NameEnd);
        Content = end < 0 ? default : tag[end..];
        Name = LocalName(end < 0 ? tag : tag[..end]);
        Kind = XmlTokenKind.StartTag;
        Advance(length + 1);
    }

    private void ReadEndTag()
    {
        var length = _rest[1..].IndexOfAny('>', '<') + 1;
        if (length == 0) length = _rest.Length;
        Name = LocalName(_rest[2..Math.Max(2, length)].Trim());
        Kind = XmlTokenKind.EndTag;
        Advance(length < _rest.Length && _rest[length] == '>' ? length + 1 : length);
    }

    private void ReadDeclaration()
    {
        if (_rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
        {
            var length = _rest[9..].IndexOf("]]>", StringComparison.Ordinal);
            Content = length < 0 ? _rest[9..] : _rest.Slice(9, length);
            Kind = XmlTokenKind.CData;
            Advance(length < 0 ? _rest.Length : length + 12);
        }
        else if (_rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            var length = _noMoreComments ? -1 : _rest[4..].IndexOf("-->", StringComparison.Ordinal);
            _noMoreComments |= length < 0;
            Advance(length < 0 ? 4 : length + 7);
        }
        else
        {
            SkipTo(_rest.IndexOf('>'));
        }
    }

    private void SkipTo(int index) => Advance(index < 0 ? 2 : index + 1);

    private void Advance(int length)
    {
        Source = _rest[..length];
        _rest = _rest[length..];
    }

    private static ReadOnlySpan<char> LocalName(ReadOnlySpan<char> name) => name[(name.LastIndexOf(':') + 1)..];
}
