using System.Buffers;

namespace Digest.Parsing;

/// <summary>
/// Writes foreign HTML anew from what a mail may hold: known elements, harmless attributes, absolute links, every tag closed.
/// Nothing of the source is copied that was not understood, so nothing can hide in it.
/// </summary>
internal sealed class HtmlCleaner
{
    // No article needs more; deeper tags are left out and their text kept.
    private const int DeepestNesting = 64;

    // A book of 150,000 words; what is longer is no article, and is cut.
    private const int LongestSource = 1_000_000;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>");

    private static readonly SearchValues<char> Quotable = SearchValues.Create("&<>\"");

    private readonly TextBuffer _output = new();
    private readonly TextBuffer _scratch = new();
    private readonly HtmlElement[] _open = new HtmlElement[DeepestNesting];
    private int _depth;
    private int _hiddenFrom;
    private Uri _baseUrl = new("about:blank");

    /// <summary>The clean HTML of a run; null when nothing is left of it.</summary>
    public string? Clean(ReadOnlySpan<char> html, Uri baseUrl)
    {
        _output.Clear();
        _depth = 0;
        _hiddenFrom = int.MaxValue;
        _baseUrl = baseUrl;
        html = html.Trim();
        var scanner = new HtmlScanner(html[..Math.Min(html.Length, LongestSource)]);
        while (scanner.Read()) Write(ref scanner);
        CloseTo(0);
        return Result();
    }

    /// <summary>The HTML that shows plain text.</summary>
    public string? Escape(ReadOnlySpan<char> text)
    {
        _output.Clear();
        _hiddenFrom = int.MaxValue;
        text = text.Trim();
        WriteLiteral(text[..Math.Min(text.Length, LongestSource)]);
        return Result();
    }

    private string? Result()
    {
        var result = _output.Span.Trim();
        if (result.IsEmpty) return null;
        return result.ContainsAnyInRange('\u202A', '\u2069')
            ? string.Concat(result.ToString().Where(character => character is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))))
            : result.ToString();
    }

    private void Write(ref HtmlScanner scanner)
    {
        switch (scanner.Kind)
        {
            case XmlTokenKind.Text: WriteText(scanner.Content); break;
            case XmlTokenKind.CData: WriteLiteral(scanner.Content); break;
            case XmlTokenKind.EndTag: End(scanner.Name); break;
            case XmlTokenKind.StartTag: Start(ref scanner); break;
        }
    }

    private void Start(ref HtmlScanner scanner)
    {
        if (HtmlElement.Find(scanner.Name) is not { } element) return;
        if (element.IsDropped) Drop(element, ref scanner);
        else if (element.IsVoid) WriteVoid(element, scanner.Content);
        else if (element.IsKept) Open(element, scanner.Content);
    }

    private static void Drop(HtmlElement element, ref HtmlScanner scanner)
    {
        // Written as in XML, the element is empty; a browser would read on to the end of the document.
        if (!scanner.Content.EndsWith("/", StringComparison.Ordinal)) scanner.SkipRawElement(element.Name);
    }

    private void Open(HtmlElement element, ReadOnlySpan<char> attributes)
    {
        if (_depth == DeepestNesting) return;
        if (_depth > 0 && element.EndsAtItself && ReferenceEquals(_open[_depth - 1], element)) CloseTo(_depth - 1);
        if (_hiddenFrom > _depth && IsHidden(attributes)) _hiddenFrom = _depth;
        _open[_depth++] = element;
        WriteTag(element, attributes);
    }

    private void WriteVoid(HtmlElement element, ReadOnlySpan<char> attributes)
    {
        var start = _output.Length;
        WriteTag(element, attributes);
        var sourceless = element.NeedsSource && !_output.Span[start..].Contains(" src=\"", StringComparison.Ordinal);
        if (sourceless) _output.Truncate(start);
    }

    private void End(ReadOnlySpan<char> name)
    {
        if (HtmlElement.Find(name) is not { IsKept: true } element) return;
        var index = Array.LastIndexOf(_open, element, Math.Max(0, _depth - 1), _depth);
        if (index >= 0) CloseTo(index);
    }

    private void CloseTo(int depth)
    {
        while (_depth > depth)
        {
            _depth--;
            if (_hiddenFrom == _depth) _hiddenFrom = int.MaxValue;
            else if (_hiddenFrom > _depth) WriteEnd(_open[_depth]);
        }
    }

    private void WriteEnd(HtmlElement element)
    {
        _output.Append("</");
        _output.Append(element.Name);
        _output.Append('>');
    }

    private void WriteTag(HtmlElement element, ReadOnlySpan<char> attributes)
    {
        if (_hiddenFrom < int.MaxValue) return;
        _output.Append('<');
        _output.Append(element.Name);
        if (!attributes.IsEmpty && element.Attributes.Count > 0) WriteAttributes(element, attributes);
        _output.Append('>');
    }

    private void WriteAttributes(HtmlElement element, ReadOnlySpan<char> attributes)
    {
        var written = 0;
        var each = new AttributeEnumerator(attributes);
        while (each.MoveNext())
        {
            var index = element.IndexOf(each.Name);
            if (index < 0 || each.Value.IsEmpty || (written & (1 << index)) != 0) continue;
            written |= 1 << index;
            var (name, isLink) = element.Attributes[index];
            var value = Plain(each.Value);
            if (!isLink) WriteAttribute(name, value);
            else if (LinkResolver.IsPlainWebAddress(value)) WriteAttribute(name, value);
            else if (Link(value) is { } link) WriteAttribute(name, link);
        }
    }

    private ReadOnlySpan<char> Plain(ReadOnlySpan<char> value)
    {
        if (value.IndexOf('&') < 0) return value;
        _scratch.Clear();
        CharacterReferences.Decode(value, _scratch, CharacterReferences.NoneDeclared);
        return _scratch.Span;
    }

    private void WriteAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        _output.Append(' ');
        _output.Append(name);
        _output.Append("=\"");
        WriteQuoted(value);
        _output.Append('"');
    }

    private string? Link(ReadOnlySpan<char> link)
    {
        link = link.Trim();
        if (link.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return Uri.TryCreate(link.ToString(), UriKind.Absolute, out var address) ? address.AbsoluteUri : null;
        return LinkResolver.Resolve(link, _baseUrl)?.AbsoluteUri;
    }

    private void WriteText(ReadOnlySpan<char> run)
    {
        if (_hiddenFrom < int.MaxValue) return;
        while (run.IndexOfAny(Special) is >= 0 and var index)
        {
            _output.Append(run[..index]);
            run = run[index..];
            run = run[WriteSpecial(run)..];
        }

        _output.Append(run);
    }

    private int WriteSpecial(ReadOnlySpan<char> run)
    {
        if (run[0] != '&')
        {
            WriteEscaped(run[0]);
            return 1;
        }

        _scratch.Clear();
        var length = CharacterReferences.DecodeOne(run, _scratch, CharacterReferences.NoneDeclared);
        WriteLiteral(_scratch.Span);
        return length;
    }

    private void WriteLiteral(ReadOnlySpan<char> text)
    {
        if (_hiddenFrom < int.MaxValue) return;
        while (text.IndexOfAny(Special) is >= 0 and var index)
        {
            _output.Append(text[..index]);
            WriteEscaped(text[index]);
            text = text[(index + 1)..];
        }

        _output.Append(text);
    }

    private void WriteQuoted(ReadOnlySpan<char> value)
    {
        while (value.IndexOfAny(Quotable) is >= 0 and var index)
        {
            _output.Append(value[..index]);
            WriteEscaped(value[index]);
            value = value[(index + 1)..];
        }

        _output.Append(value);
    }

    private void WriteEscaped(char character) => _output.Append(character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => "&quot;",
    });

    private static bool IsHidden(ReadOnlySpan<char> attributes)
    {
        if (attributes.Length < 6) return false;
        var each = new AttributeEnumerator(attributes);
        while (each.MoveNext())
        {
            if (each.Name.Equals("hidden", StringComparison.OrdinalIgnoreCase)) return true;
            if (each.Name.Equals("style", StringComparison.OrdinalIgnoreCase) && HidesByStyle(each.Value)) return true;
        }

        return false;
    }

    private static bool HidesByStyle(ReadOnlySpan<char> style)
    {
        var plain = string.Concat(style.ToString().Where(character => !char.IsWhiteSpace(character)));
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || plain.EndsWith("font-size:0", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("font-size:0p", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("font-size:0;", StringComparison.OrdinalIgnoreCase);
    }
}
