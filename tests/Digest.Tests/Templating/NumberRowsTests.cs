using Digest.Templating;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Templating;

public sealed class NumberRowsTests
{
    private static readonly Topic Grok = new("grok", Bilingual.Same("Grok"), TopicKind.Model);

    [Fact]
    public void A_row_shows_the_figure_in_both_languages_with_its_source()
    {
        var issue = Samples.Issue(Brief("grok", new Quantity(33_000_000_000m, QuantityUnit.Parameters, "330 亿", 0)));

        var row = Assert.Single(new NumberRows(EditionLanguage.ChineseFirst).Of(issue));

        Assert.Equal(["zh-Hans", "en"], row.Figure.Select(text => text.Lang));
        Assert.Contains("330", row.Figure[0].Text, StringComparison.Ordinal);
        Assert.Contains("33", row.Figure[1].Text, StringComparison.Ordinal);
        Assert.Equal("https://modelwire.example/grok", row.Url);
    }

    [Fact]
    public void Money_tells_more_than_a_percentage()
    {
        var issue = Samples.Issue(Brief("grok", new Quantity(20m, QuantityUnit.Percent, "20%", 0), new Quantity(5_000_000m, QuantityUnit.Money, "$5 million", 4) { Of = "USD" }));

        Assert.Contains("5", Assert.Single(new NumberRows(EditionLanguage.English).Of(issue)).Figure[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_count_and_a_fact_without_a_topic_make_no_row()
    {
        var count = Brief("a", new Quantity(12m, QuantityUnit.Count, "12", 0));
        var nobody = Brief("b", new Quantity(12m, QuantityUnit.Percent, "12%", 0));
        nobody = nobody with { Facts = [.. nobody.Facts.Select(fact => fact with { Topics = [] })] };

        Assert.Empty(new NumberRows(EditionLanguage.English).Of(Samples.Issue(count, nobody)));
    }

    [Fact]
    public void There_are_six_rows_at_most()
    {
        var briefs = Enumerable.Range(0, 9).Select(i => Brief($"s{i}", new Quantity(i + 1, QuantityUnit.Parameters, $"{i + 1} parameters", 0)));

        Assert.Equal(6, new NumberRows(EditionLanguage.English).Of(Samples.Issue([.. briefs])).Count);
    }

    private static Brief Brief(string slug, params Quantity[] quantities)
    {
        var brief = Samples.GrokBrief(slug);
        return brief with { Facts = [new Fact(EventFrame.Release, [Grok], quantities, [], brief.Story.Lead.Article.Sentences[0])] };
    }
}
