using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class EventReaderTests
{
    [Theory]
    [InlineData("Heron Labs raises $2B at a $40B valuation", "money")]
    [InlineData("鹭鸟科技完成 3 亿元融资", "money")]
    [InlineData("Heron Labs releases Heron 5", "launch")]
    [InlineData("鹭鸟开源新模型", "open weights")]
    [InlineData("How a bakery uses Heron to plan its week", "explainer")]
    [InlineData("鹭鸟推出企业部署指南", "guide")]
    [InlineData("Heron Desk 4.2.17", "changelog")]
    [InlineData("Heron Labs opens its Lisbon office", "office")]
    public void A_headline_tells_its_kind_of_event(string title, string kind) =>
        Assert.Contains(kind, EventReader.Default.Read(title).Select(rule => rule.Name));

    [Fact]
    public void Words_that_open_a_title_tell_nothing_inside_it() =>
        Assert.DoesNotContain("explainer", EventReader.Default.Read("Heron Labs says how it trains").Select(rule => rule.Name));

    [Fact]
    public void A_model_of_two_numbers_is_no_changelog() =>
        Assert.DoesNotContain("changelog", EventReader.Default.Read("Grok 5.1 is out").Select(rule => rule.Name));
}
