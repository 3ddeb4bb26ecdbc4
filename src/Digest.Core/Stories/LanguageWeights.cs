using Digest.Text;

namespace Digest.Stories;

/// <summary>Term weights kept apart by language: a Latin name is rarer among Chinese words than among English ones.</summary>
internal sealed class LanguageWeights
{
    private readonly TermWeights _chinese;
    private readonly TermWeights _english;
    private readonly TermWeights _own;

    public LanguageWeights(IReadOnlyList<Telling> tellings, IReadOnlyList<Terms> terms)
    {
        _chinese = new(terms.Where((_, at) => tellings[at].IsChinese).Select(each => each.Shared));
        _english = new(terms.Where((_, at) => !tellings[at].IsChinese).Select(each => each.Shared));
        _own = new(terms.Where((_, at) => tellings[at].IsChinese).Select(each => each.Own));
    }

    public TermVector Shared(Telling telling, Terms terms) => (telling.IsChinese ? _chinese : _english).Vector(terms.Shared);

    public TermVector Whole(Terms terms, double ownWeight)
    {
        var weighted = new Dictionary<ulong, double>();
        foreach (var (term, weight) in terms.Shared)
            weighted[TokenHash.Of(term)] = weight * _chinese.Of(term);
        foreach (var (term, weight) in terms.Own)
            weighted[TokenHash.Of(term)] = weight * _own.Of(term) * ownWeight;
        return TermVector.Of(weighted);
    }
}
