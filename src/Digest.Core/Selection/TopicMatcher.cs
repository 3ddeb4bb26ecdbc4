using Digest.Text;

namespace Digest.Selection;

/// <summary>Finds the topics that a text names, in one pass, and settles what ambiguous names mean there.</summary>
public sealed class TopicMatcher
{
    private readonly Catalogue _catalogue;
    private readonly NameIndex _index;
    private readonly NameScanner _scanner;
    private readonly NameSettler _settler;

    public TopicMatcher(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _index = new NameIndex(catalogue.File);
        _scanner = new NameScanner(_index, new ModelNameReader(catalogue.File, _index));
        _settler = new NameSettler(_index);
    }

    /// <summary>Topics of an article, the most prominent first.</summary>
    public IReadOnlyList<Mention> Match(Article article) => Match(article.Title, article.Text);

    /// <summary>Topics of a title and the text under it, the most prominent first.</summary>
    public IReadOnlyList<Mention> Match(string title, string text)
    {
        var all = title + '\n' + text;
        return Prominence.Weigh(Find(all), all, title.Length);
    }

    /// <summary>Every name in a text, in order; none overlap, but for a maker's name within its product's (Google in Google Research).</summary>
    public IReadOnlyList<NameSpan> Find(string text)
    {
        var fold = TextFold.Of(text);
        return [.. _settler.Settle(fold, _scanner.Scan(fold)).Select(hit => Span(fold, hit))];
    }

    private NameSpan Span(TextFold fold, NameHit hit)
    {
        var start = fold.PlaceOf(hit.Start);
        var topic = hit.Model ?? _catalogue.Topics[hit.Row];
        return new NameSpan(topic, new TextRange(start, fold.EndOf(hit.End) - start));
    }
}
