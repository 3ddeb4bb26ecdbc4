using Digest.Templating.Models;
using Digest.Text;

namespace Digest.Templating;

/// <summary>The week in numbers: the figures of the issue's facts that mean something on their own.</summary>
public sealed class NumberRows(EditionLanguage reader)
{
    private const int MostRows = 6;

    // Shares and multiples mean nothing away from their sentence.
    private static readonly QuantityUnit[] Telling =
        [QuantityUnit.Money, QuantityUnit.PricePerUnit, QuantityUnit.Parameters, QuantityUnit.Tokens];

    /// <summary>At most six rows, one a story, in the order of the issue.</summary>
    public IReadOnlyList<NumberModel> Of(Issue issue) =>
        [.. issue.Briefs.Select(Row).OfType<NumberModel>().Take(MostRows)];

    private NumberModel? Row(Brief brief)
    {
        var best = brief.Facts
            .SelectMany(fact => fact.Quantities.Select(quantity => (fact, quantity)))
            .Where(pair => Telling.Contains(pair.quantity.Unit) && pair.fact.Topics.Count > 0)
            .OrderBy(pair => Array.IndexOf(Telling, pair.quantity.Unit))
            .FirstOrDefault();
        if (best.fact is null) return null;
        return new NumberModel(
            [.. reader.Order().Select(inChinese => new TextModel(inChinese.Tag(), QuantityWriter.Write(best.quantity, inChinese)))],
            best.fact.Topics[0].Name.In(reader.Order()[0]),
            [.. reader.Order().Select(inChinese => Headline(inChinese ? brief.ChineseHeadline : brief.EnglishHeadline, inChinese))],
            best.fact.Sentence.ArticleUrl.AbsoluteUri);
    }

    private static TextModel Headline(Line line, bool inChinese) => new(ShownLine.TagOf(line.Text, line.Language, inChinese), ShownLine.Of(line.Text, line.Language));
}
