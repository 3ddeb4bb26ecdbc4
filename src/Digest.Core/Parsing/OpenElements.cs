namespace Digest.Parsing;

/// <summary>The structural elements around the scanner's place, with the namespaces, base and language in force.</summary>
internal sealed class OpenElements(ReadOnlyMemory<char> text, Uri baseUrl)
{
    // Feeds nest five deep; what lies deeper than this is read as if it lay here.
    private const int Deepest = 64;

    // A feed declares a dozen; the limit keeps lookups short whatever a document declares.
    private const int MostPrefixes = 64;

    private readonly List<OpenElement> _open = [];
    private readonly List<(string Prefix, Vocabulary Vocabulary)> _prefixes = [];
    private int _mark;

    public Uri BaseUrl => _open.Count > 0 ? _open[^1].BaseUrl : baseUrl;

    public string? Language => _open.Count > 0 ? _open[^1].Language : null;

    /// <summary>Number of elements around this place that no vocabulary knows.</summary>
    public int Unknown { get; private set; }

    public bool Contains(ReadOnlySpan<char> name) => IndexOf(name) >= 0;

    /// <summary>True when an item of that name is open, so that another can only be the next one.</summary>
    public bool IsItem(ReadOnlySpan<char> name) => IndexOf(name) is >= 0 and var index && _open[index].Field == FeedField.Item;

    /// <summary>What an element says, by the namespaces declared here and in its own attributes.</summary>
    public FeedTerm Meaning(ReadOnlySpan<char> name, ReadOnlySpan<char> attributes)
    {
        _mark = _prefixes.Count;
        if (!attributes.IsEmpty && attributes.Contains("xmlns", StringComparison.OrdinalIgnoreCase)) Declare(attributes);
        var colon = name.IndexOf(':');
        var vocabulary = colon < 0 ? Lookup("") ?? Vocabulary.Core : Lookup(name[..colon]) ?? Vocabulary.OfPrefix(name[..colon]) ?? Vocabulary.Foreign;
        return vocabulary.Meaning(name[(colon + 1)..]);
    }

    /// <summary>Forgets the namespaces of the last element asked for, which is not going to be opened.</summary>
    public void Forget() => _prefixes.RemoveRange(_mark, _prefixes.Count - _mark);

    /// <summary>The base for an element with these attributes.</summary>
    public Uri BaseOf(ReadOnlySpan<char> attributes)
    {
        var own = Own(attributes, "xml:base");
        return own.IsEmpty ? BaseUrl : LinkResolver.Rebase(own, BaseUrl);
    }

    /// <summary>The language for an element with these attributes.</summary>
    public string? LanguageOf(ReadOnlySpan<char> attributes)
    {
        var own = Own(attributes, "xml:lang");
        return own.IsEmpty ? Language : own.Trim().ToString().Replace('_', '-');
    }

    public void Open(ReadOnlySpan<char> attributes, int nameStart, int nameLength, FeedField field)
    {
        if (_open.Count >= Deepest)
        {
            Forget();
            return;
        }

        if (field == FeedField.Unknown) Unknown++;
        _open.Add(new OpenElement(nameStart, nameLength, field, _prefixes.Count, BaseOf(attributes), LanguageOf(attributes)));
    }

    /// <summary>Closes the innermost element of that name and all within it; true when an item was among them.</summary>
    public bool Close(ReadOnlySpan<char> name) => CloseTo(IndexOf(name));

    /// <summary>Closes the open item, if there is one, and all within it.</summary>
    public bool CloseItem() => CloseTo(_open.FindLastIndex(element => element.Field == FeedField.Item));

    private bool CloseTo(int index)
    {
        if (index < 0) return false;
        var closedItem = false;
        for (var i = _open.Count - 1; i >= index; i--)
        {
            closedItem |= _open[i].Field == FeedField.Item;
            if (_open[i].Field == FeedField.Unknown) Unknown--;
        }

        _open.RemoveRange(index, _open.Count - index);
        var prefixes = index > 0 ? _open[index - 1].Prefixes : 0;
        if (prefixes < _prefixes.Count) _prefixes.RemoveRange(prefixes, _prefixes.Count - prefixes);
        return closedItem;
    }

    private int IndexOf(ReadOnlySpan<char> name)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (text.Span.Slice(_open[i].NameStart, _open[i].NameLength).Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private void Declare(ReadOnlySpan<char> attributes)
    {
        var each = new AttributeEnumerator(attributes);
        while (_prefixes.Count < MostPrefixes && each.MoveNext())
        {
            if (each.Name.Equals("xmlns", StringComparison.OrdinalIgnoreCase)) _prefixes.Add(("", Vocabulary.OfNamespace(each.Value) ?? Unnamed(each.Value)));
            else if (each.Name.StartsWith("xmlns:", StringComparison.OrdinalIgnoreCase)) _prefixes.Add((each.Name[6..].ToString(), Vocabulary.OfNamespace(each.Value) ?? Vocabulary.Foreign));
        }
    }

    /// <summary>A root in a namespace that nobody knows is still a feed; an element within one is not ours.</summary>
    private Vocabulary Unnamed(ReadOnlySpan<char> name) =>
        _open.Count == 0 || name.IsWhiteSpace() ? Vocabulary.Core : Vocabulary.Foreign;

    private Vocabulary? Lookup(ReadOnlySpan<char> prefix)
    {
        for (var i = _prefixes.Count - 1; i >= 0; i--)
        {
            if (prefix.Equals(_prefixes[i].Prefix, StringComparison.OrdinalIgnoreCase)) return _prefixes[i].Vocabulary;
        }

        return null;
    }

    private static ReadOnlySpan<char> Own(ReadOnlySpan<char> attributes, string name) =>
        !attributes.IsEmpty && attributes.Contains("xml:", StringComparison.OrdinalIgnoreCase) ? AttributeEnumerator.Find(attributes, name) : default;
}
