namespace Digest.Parsing;

/// <summary>Walks once through an XML feed of any format and collects its entries; no recursion, no document type, no second try.</summary>
internal sealed class XmlFeedReader
{
    // What stands inside an element that nobody knows counts less than what the item says itself.
    private const int UnknownPenalty = 10;

    private readonly XmlScanner _scanner;
    private readonly OpenElements _open;
    private readonly ElementContents _contents;
    private readonly FieldReader _fields;
    private readonly List<Draft> _entries = [];
    private readonly FaultLog _faults = new();
    private readonly Draft _feed = new();
    private Draft? _entry;
    private bool _isPage;

    public XmlFeedReader(ReadOnlyMemory<char> text, Uri feedUrl)
    {
        _scanner = new XmlScanner(text);
        _open = new OpenElements(text, feedUrl);
        _contents = new ElementContents(_scanner, _open, _faults);
        _fields = new FieldReader(_scanner, _open, _contents);
    }

    /// <summary>Reads all of it; null when no element of it belongs to a feed.</summary>
    public FeedDraft? Read()
    {
        while (!_isPage && _scanner.Read())
        {
            switch (_scanner.Kind)
            {
                case XmlTokenKind.StartTag: Start(); break;
                case XmlTokenKind.EndTag: End(); break;
                case XmlTokenKind.Doctype: _contents.Declared = InternalEntities.Of(_scanner.Content); break;
            }
        }

        var isCutOff = _entry is not null || _scanner.IsCutOff;
        // What was cut in the middle of a word comes whole the next time; half of it would be a lie until then.
        if (!_scanner.IsCutOff) FinishEntry();
        return _fields.Format is null ? null : new FeedDraft(_fields.Format, _feed, _entries, isCutOff, _faults.Faults);
    }

    private void Start()
    {
        var term = _open.Meaning(_scanner.Name, _scanner.Content);
        switch (term.Field)
        {
            case FeedField.Page when _fields.Format is null: _isPage = true; break;
            case FeedField.Root or FeedField.Channel: Enter(term.Field); break;
            case FeedField.Item: StartEntry(); break;
            case FeedField.Unknown or FeedField.Group or FeedField.Page: Open(term.Field); break;
            case FeedField.Aside: Skip(); break;
            default: Take(term); break;
        }
    }

    private void Enter(FeedField field)
    {
        _fields.Enter(field, _entry ?? _feed);
        Open(field);
    }

    private void StartEntry()
    {
        if (_entry is not null)
        {
            _faults.Unclosed(_scanner.Name, _scanner.TokenStart);
            _open.CloseItem();
            FinishEntry();
        }

        _entry = new Draft();
        _fields.Enter(FeedField.Item, _entry);
        if (!_scanner.IsEmptyElement) Open(FeedField.Item);
        else if (_entry.IsEmpty) _entry = null;
        else FinishEntry();
    }

    private void Open(FeedField field)
    {
        if (_scanner.IsEmptyElement) _open.Forget();
        else _open.Open(_scanner.Content, _scanner.TokenStart + 1, _scanner.Name.Length, field);
    }

    private void Skip()
    {
        _contents.Skip();
        _open.Forget();
    }

    private void Take(FeedTerm term)
    {
        var rank = term.Rank + (_open.Unknown > 0 ? UnknownPenalty : 0);
        _fields.Take(term with { Rank = rank }, _entry ?? _feed);
        _open.Forget();
    }

    private void End()
    {
        if (!_open.Contains(_scanner.Name)) _faults.Stray(_scanner.Name, _scanner.TokenStart);
        else if (_open.Close(_scanner.Name)) FinishEntry();
    }

    private void FinishEntry()
    {
        if (_entry is not null) _entries.Add(_entry);
        _entry = null;
    }
}
