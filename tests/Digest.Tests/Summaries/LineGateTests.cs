using Digest.Selection;
using Digest.Summaries;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Summaries;

public sealed class LineGateTests
{
    private static readonly LineGate Gate = new(new FactReader(new TopicMatcher(Catalogue.Load([]))));
    private static readonly ChatSources Sources = ChatSources.Of(
        Articles.Story(
            Articles.Candidate(Articles.Of("https://one.example/a", "Anthropic cuts the price of Claude", "Anthropic cut the price of Claude by 30% on Monday. OpenAI will reportedly follow with lower prices.")),
            Articles.Candidate(Articles.Of("https://two.example/b", "Claude 降价", "Anthropic 将 Claude 降价 30%，即日生效。", TextLanguage.SimplifiedChinese))),
        6000);

    [Theory]
    [InlineData("The price of Claude was cut by 30%.", false, 1)]
    [InlineData("Claude 的价格下调 30%。", true, 1)]
    [InlineData("Claude 降价 30%。", true, 4)]
    public void A_sentence_that_its_source_says_is_a_machines_line(string text, bool chinese, int cite)
    {
        var line = Gate.Admit(new ChatLine(text, [Id(cite)]), chinese, Sources);

        Assert.Equal(LineKind.Machine, line?.Kind);
        Assert.Equal(Sources.Find(Id(cite)), Assert.Single(line?.Sources ?? []));
    }

    [Fact]
    public void A_sentence_copied_word_for_word_is_an_excerpt()
    {
        var line = Gate.Admit(new ChatLine("Anthropic cut the price of Claude by 30% on Monday.", [Id(1)]), chinese: false, Sources);

        Assert.Equal(LineKind.Excerpt, line?.Kind);
    }

    [Theory]
    [InlineData("The price of Claude was cut by 40%.", false, 1)]
    [InlineData("The price of Gemini was cut by 30%.", false, 1)]
    [InlineData("OpenAI follows with lower prices.", false, 2)]
    [InlineData("Many users are now quite happy indeed.", false, 1)]
    [InlineData("用户都很高兴。", true, 1)]
    [InlineData("Claude 降价 30%。", false, 4)]
    [InlineData("The price of Claude was cut", true, 1)]
    [InlineData("Price of Claude: https://x.example", false, 1)]
    [InlineData("The price of <b>Claude</b> was cut", false, 1)]
    [InlineData("Anthropic cut the price of Claude by 30%, the price of Claude", false, 0)]
    [InlineData("", false, 1)]
    public void Anything_else_is_refused(string text, bool chinese, int cite) =>
        Assert.Null(Gate.Admit(new ChatLine(text, [Id(cite)]), chinese, Sources));

    [Theory]
    [InlineData()]
    [InlineData("0badc0de.1")]
    public void A_sentence_without_a_source_of_its_story_is_refused(params string[] cites) =>
        Assert.Null(Gate.Admit(new ChatLine("The price of Claude was cut by 30%.", cites), chinese: false, Sources));

    private static string Id(int at) => $"{Sources.Mark}.{at}";
}
