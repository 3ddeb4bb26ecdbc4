using Digest.Selection;
using Digest.Summaries;
using Digest.Text;

namespace Digest.Tests.Summaries;

public sealed class FactBalanceTests
{
    private static readonly FactBalance Balance = new(new FactReader(new TopicMatcher(Catalogue.Load([]))));
    private static readonly Sentence Source = new("s", "x", new Uri("https://one.example/a"), 0, 1);

    [Fact]
    public void What_the_half_lacks_is_written_in_its_language()
    {
        var line = Balance.Missing([Chinese("Claude 更新")], [English("Claude gains 25% on May 20")], chinese: true);

        Assert.Equal("数字：25% · 日期：5月20日", line?.Text);
        Assert.Equal([Source], line?.Sources);
    }

    [Fact]
    public void A_half_that_lacks_nothing_gains_nothing()
    {
        Assert.Null(Balance.Missing([Chinese("Claude 提升 25%")], [English("Claude gains 25%")], chinese: true));
    }

    [Fact]
    public void Digits_that_stand_in_a_name_of_the_half_are_not_told_again() =>
        Assert.Null(Balance.Missing([Chinese("进驻 Colossus 1 数据中心")], [English("Also named: Colossus 1")], chinese: true));

    [Fact]
    public void A_quick_link_tells_below_its_headlines_only_what_one_of_them_lacks()
    {
        var article = Support.Articles.Of("https://one.example/a", "Claude gains 25%", "A sentence.");
        var brief = new Brief { Story = Support.Articles.Story(Support.Articles.Candidate(article)), ChineseHeadline = Chinese("Claude 更新"), EnglishHeadline = English("Claude gains 25%"), English = [English("A sentence.")] };

        var quick = Balance.Shorten(brief);

        Assert.Empty(quick.English);
        Assert.Equal("数字：25%", Assert.Single(quick.Chinese).Text);
    }

    private static Line Chinese(string text) => new(text, TextLanguage.SimplifiedChinese, LineKind.Excerpt, [Source]);

    private static Line English(string text) => new(text, TextLanguage.English, LineKind.Excerpt, [Source]);
}
