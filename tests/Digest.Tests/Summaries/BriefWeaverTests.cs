using Digest.Selection;
using Digest.Summaries;
using Digest.Tests.Support;

namespace Digest.Tests.Summaries;

public sealed class BriefWeaverTests
{
    private static readonly TopicMatcher Matcher = new(Catalogue.Load([]));
    private static readonly BriefWeaver Weaver = new(new ExtractiveSummarizer(new SummaryOptions(), Matcher), new FactReader(Matcher), new SummaryOptions());
    private static readonly Story Story = Articles.Story(Articles.Candidate(Articles.Of(
        "https://one.example/a", "Anthropic cuts the price of Claude", "Anthropic cut the price of Claude by 30% on Monday. Claude now costs $5 per million tokens.")));
    private static readonly ChatSources Sources = ChatSources.Of(Story, 6000);

    [Fact]
    public void An_answer_of_which_nothing_holds_is_the_brief_without_a_model()
    {
        var brief = Weaver.Weave(Story, Sources, new ChatAnswer(Half("谷歌降价 90%"), Half("Google cuts prices by 90%")));

        Assert.Equal(Weaver.Plain(Story).English.Select(line => line.Text), brief.English.Select(line => line.Text));
        Assert.DoesNotContain(brief.Chinese, line => line.Kind == LineKind.Machine);
    }

    [Fact]
    public void A_refused_line_gives_its_place_to_the_extracted_one()
    {
        var brief = Weaver.Weave(Story, Sources, new ChatAnswer(
            Half("Anthropic 下调 Claude 价格", "Claude 价格下调 30%。"), Half("Price of Claude cut by Anthropic", "Claude's price was cut by 30%.", "It is free.")));

        Assert.Equal(["Claude's price was cut by 30%.", "Claude now costs $5 per million tokens."], brief.English.Take(2).Select(line => line.Text));
    }

    [Fact]
    public void Both_halves_end_with_the_same_facts()
    {
        var brief = Weaver.Weave(Story, Sources, new ChatAnswer(
            Half("Anthropic 下调 Claude 价格", "Claude 价格下调 30%。"), Half("Price of Claude cut by Anthropic", "Claude's price was cut by 30%.")));

        var balance = new FactBalance(new FactReader(Matcher));
        Line[] chinese = [brief.ChineseHeadline, .. brief.Chinese];
        Line[] english = [brief.EnglishHeadline, .. brief.English];
        Assert.Null(balance.Missing(chinese, english, chinese: true));
        Assert.Null(balance.Missing(english, chinese, chinese: false));
    }

    private static ChatHalf Half(params string[] texts) =>
        new(Line(texts[0], 0), [.. texts.Skip(1).Select((text, at) => Line(text, at + 1))]);

    private static ChatLine Line(string text, int at) => new(text, [$"{Sources.Mark}.{at}"]);
}
