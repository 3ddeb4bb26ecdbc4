using Digest.Selection;
using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class FigureNounTests
{
    private static readonly FactReader Reader = new(new TopicMatcher(Catalogue.Load([])));

    [Theory]
    [InlineData("投后估值达 9650 亿美元", true, "valuation $965 billion")]
    [InlineData("用户破 500 万", true, "users over 5 million")]
    [InlineData("at a $40 billion valuation", false, "valuation $40 billion")]
    [InlineData("延迟降低 30%", true, "down 30%")]
    [InlineData("共 30%", true, "30%")]
    public void A_figure_says_what_it_measures(string sentence, bool chinese, string shown)
    {
        var facts = Reader.Read(sentence, chinese);

        Assert.Equal(shown, FigureNoun.Write(facts, facts.Figures[0], chinese: false));
    }
}
