using Digest.Selection;
using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class FactReaderTests
{
    private static readonly FactReader Reader = new(new TopicMatcher(Catalogue.Load([])));

    [Fact]
    public void A_sentence_gives_its_names_figures_dates_and_frame()
    {
        var facts = Reader.Read("OpenAI 于 5 月 25 日完成 1.13 亿美元融资", chinese: true);

        Assert.Equal("OpenAI", Assert.Single(facts.Names).Topic.Name.English);
        Assert.Equal("$113 million", Assert.Single(facts.Figures).Key);
        Assert.Equal(25, Assert.Single(facts.Dates).Day);
        Assert.Equal(EventFrame.Funding, facts.Frame.Frame);
    }

    [Fact]
    public void A_verb_inside_a_name_is_none()
    {
        Assert.Equal(EventFrame.Other, Reader.Read("GPT-5.4 与 OpenSourceHub", chinese: true).Frame.Frame);
    }
}
