namespace Digest.Parsing;

/// <summary>Makes one plain line of a title, whatever markup, line breaks and invisible characters it was written with.</summary>
internal sealed class TitleText
{
    // Headlines end before 300; subjects and pages need no more than this.
    private const int LongestTitle = 1000;

    // Joins the parts of one emoji and the letters of Persian; anywhere else it only hides differences.
    private const char ZeroWidthJoiner = '\u200D';

    private readonly TextBuffer _markup = new();
    private readonly TextBuffer _line = new();

    /// <summary>The line that HTML shows; null when it shows none.</summary>
    public string? OfHtml(ReadOnlySpan<char> html)
    {
        if (html.IndexOfAny('&', '<') < 0) return OfText(html);
        _markup.Clear();
        var scanner = new HtmlScanner(html);
        while (scanner.Read()) Write(ref scanner);
        return OfText(_markup.Span);
    }

    /// <summary>The line of a text; references that were escaped twice are read, tags stay.</summary>
    public string? OfReferences(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('&') < 0) return OfText(text);
        _markup.Clear();
        CharacterReferences.Decode(text, _markup, CharacterReferences.NoneDeclared);
        return OfText(_markup.Span);
    }

    /// <summary>The line of a text as it stands; null when it shows nothing.</summary>
    public string? OfText(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsLine(text)) return text.IsEmpty ? null : text.ToString();
        _line.Clear();
        foreach (var character in text)
        {
            if (_line.Length >= LongestTitle) break;
            Append(character);
        }

        var line = _line.Span.TrimEnd();
        if (line.Length > 0 && char.IsHighSurrogate(line[^1])) line = line[..^1];
        return line.IsEmpty ? null : line.ToString();
    }

    private void Write(ref HtmlScanner scanner)
    {
        if (scanner.Kind is XmlTokenKind.Text or XmlTokenKind.CData)
        {
            CharacterReferences.Decode(scanner.Content, _markup, CharacterReferences.NoneDeclared);
            return;
        }

        var element = HtmlElement.Find(scanner.Name);
        if (element is null && scanner.Kind == XmlTokenKind.StartTag) _markup.Append(scanner.Source);
        else if (element is null) return;
        else if (element.IsDropped && scanner.Kind == XmlTokenKind.StartTag) scanner.SkipRawElement(element.Name);
        else if (element.Name is "br" or "p" or "div" or "li") _markup.Append(' ');
    }

    private void Append(char character)
    {
        if (char.IsWhiteSpace(character) || character is '\u0085')
        {
            if (_line.Length > 0 && _line.Span[^1] != ' ') _line.Append(' ');
        }
        else if (!ControlCharacters.IsTreacherous(character) && !(character == ZeroWidthJoiner && _line.Length == 0))
        {
            _line.Append(character);
        }
    }

    private static bool IsLine(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestTitle) return false;
        var before = 'x';
        foreach (var character in text)
        {
            var isPlain = character is >= ' ' and < '\u007F' or >= '\u3000' and < '\uD800' and not '\u3000';
            if (!isPlain || (character == ' ' && before == ' ')) return false;
            before = character;
        }

        return true;
    }
}
