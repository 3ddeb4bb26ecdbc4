using System.Globalization;

namespace Digest.Parsing;

/// <summary>Reads the elements that say something into the draft they belong to.</summary>
internal sealed class FieldReader
{
    // An item with both a description and a summary means one of them as its text; any other text is better.
    private const int SecondDescription = 9;

    // An author of Atom has a name of its own and beats dc:creator; one of RSS is an address and does not.
    private const int NamedPerson = 2;

    private readonly XmlScanner _scanner;
    private readonly OpenElements _open;
    private readonly ElementContents _contents;
    private readonly TitleText _title = new();
    private readonly BodyText _body = new();
    private readonly PersonReader _person;
    private TextForm _usualForm = TextForm.Html;

    public FieldReader(XmlScanner scanner, OpenElements open, ElementContents contents)
    {
        _scanner = scanner;
        _open = open;
        _contents = contents;
        _person = new PersonReader(scanner, contents, _title);
    }

    /// <summary>Name of the format; null until an element of a feed has been met.</summary>
    public string? Format { get; private set; }

    /// <summary>Takes what the start tag of a feed, channel or item says itself.</summary>
    public void Enter(FeedField field, Draft draft)
    {
        var attributes = _scanner.Content;
        Format ??= FormatName.Of(_scanner.Name, attributes);
        if (Format.StartsWith("atom", StringComparison.Ordinal)) _usualForm = TextForm.Plain;
        if (attributes.IsEmpty) return;
        draft.Language.Offer(_open.LanguageOf(attributes), 5);
        if (field is FeedField.Item or FeedField.Channel) RssReader.TakeAttributes(attributes, _open.BaseOf(attributes), draft);
    }

    /// <summary>Reads the element whose start tag was just read.</summary>
    public void Take(FeedTerm term, Draft draft)
    {
        switch (term.Field)
        {
            case FeedField.Title: TakeTitle(term.Rank, draft); break;
            case FeedField.Summary: TakeSummary(term.Rank, draft); break;
            case FeedField.Content: TakeBody(ref draft.Content, term.Rank); break;
            case FeedField.Link: TakeLink(term.Rank, draft); break;
            case FeedField.Id: TakeId(term.Rank, draft); break;
            case FeedField.Author: TakeAuthor(term.Rank, draft); break;
            case FeedField.Published or FeedField.Updated: TakeDate(term, draft); break;
            default: TakeSetting(term, draft); break;
        }
    }

    private void TakeTitle(int rank, Draft draft)
    {
        var form = AtomReader.Form(_scanner.Content, _usualForm);
        var content = _contents.ReadLine();
        if (!draft.Title.Wants(rank)) return;
        draft.Title.Offer(Title(content, form), rank);
    }

    private string? Title(ElementContent content, TextForm form)
    {
        if (content.IsMarkup || form == TextForm.Html) return _title.OfHtml(content.Text);
        return form == TextForm.Base64 && BodyText.FromBase64(content.Text) is { Length: > 0 } decoded ? _title.OfHtml(decoded) : _title.OfReferences(content.Text);
    }

    private void TakeAuthor(int rank, Draft draft)
    {
        var person = _person.Read();
        draft.Author.Offer(person, _person.IsNamed ? rank - NamedPerson : rank);
    }

    private void TakeDate(FeedTerm term, Draft draft)
    {
        var date = DateReader.Read(_contents.ReadLine().Text);
        if (term.Field == FeedField.Published) draft.Published.OfferLater(date, term.Rank);
        else draft.Updated.OfferLater(date, term.Rank);
    }

    private void TakeSummary(int rank, Draft draft)
    {
        if (rank > 0 || draft.Summary.Wants(rank)) TakeBody(ref draft.Summary, rank);
        else TakeBody(ref draft.Content, SecondDescription);
    }

    private void TakeBody(ref Ranked<string> slot, int rank)
    {
        var attributes = _scanner.Content;
        var form = AtomReader.Form(attributes, _usualForm);
        var baseUrl = _open.BaseOf(attributes);
        var content = _contents.Read();
        if (!slot.Wants(rank)) return;
        slot.Offer(_body.Of(content.Text, content.IsMarkup ? TextForm.Html : form, baseUrl), rank);
    }

    private void TakeLink(int rank, Draft draft)
    {
        var attributes = _scanner.Content;
        var address = attributes.IsEmpty ? default : AttributeEnumerator.Find(attributes, "href");
        var baseUrl = _open.BaseOf(attributes);
        var content = _contents.ReadLine();
        if (address.IsEmpty)
        {
            draft.Link.OfferLater(LinkResolver.Resolve(content.Text, baseUrl), rank);
        }
        else if (AtomReader.LinkRank(attributes) is >= 0 and var atomRank)
        {
            draft.Link.OfferLater(LinkResolver.Resolve(_contents.Plain(address), baseUrl), rank + atomRank);
        }
    }

    private void TakeId(int rank, Draft draft)
    {
        var attributes = _scanner.Content;
        var isGuid = _scanner.Name.EndsWith("guid", StringComparison.OrdinalIgnoreCase);
        var content = _contents.ReadLine();
        if (_title.OfText(content.Text) is not { } id) return;
        const int lastResort = 6;
        if (RssReader.IsPermalink(attributes, id)) draft.Link.Offer(LinkResolver.Resolve(id, _open.BaseUrl), rank + lastResort);
        draft.Id.Offer(isGuid || id[0] != '/' ? id : LinkResolver.Resolve(id, _open.BaseUrl)?.AbsoluteUri ?? id, rank);
    }

    private void TakeSetting(FeedTerm term, Draft draft)
    {
        var text = _contents.ReadLine().Text.Trim();
        switch (term.Field)
        {
            case FeedField.Language: draft.Language.Offer(text.IsEmpty ? null : text.ToString().Replace('_', '-'), term.Rank); break;
            case FeedField.TimeToLive: draft.TimeToLive.Offer(Minutes(text), 0); break;
            case FeedField.UpdatePeriod: draft.TimeToLive.Offer(Period(text), 1); break;
        }
    }

    private static TimeSpan? Minutes(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? TimeSpan.FromMinutes(Math.Min(minutes, 7 * 24 * 60)) : null;

    private static TimeSpan? Period(ReadOnlySpan<char> text) => text switch
    {
        "hourly" => TimeSpan.FromHours(1),
        "daily" => TimeSpan.FromDays(1),
        "weekly" => TimeSpan.FromDays(7),
        _ => null,
    };
}
