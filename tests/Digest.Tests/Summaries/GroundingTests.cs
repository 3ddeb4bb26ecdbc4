using Digest.Selection;
using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class GroundingTests
{
    private const string English = "On May 25 Anthropic said that Claude Opus 4.6 scores 71.5% and costs $15 per million tokens.";
    private const string Chinese = "OpenAI 于 5 月 25 日宣布完成 1.13 亿美元融资，“模型明天开放”，GPT-5.4 支持 100 万上下文。";
    private static readonly Grounding Gate = new(new FactReader(new TopicMatcher(Catalogue.Load([]))));

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void A_true_sentence_passes(string sentence) => Assert.Empty(Gate.Check(sentence, [sentence]));

    [Theory]
    [InlineData("71.5%", "72.5%")]
    [InlineData("$15", "$18")]
    [InlineData("May 25", "May 26")]
    [InlineData("Anthropic", "OpenAI")]
    [InlineData("Opus 4.6", "Opus 4.5")]
    [InlineData("Claude Opus", "Claude Zephyr")]
    public void A_changed_english_sentence_is_refused(string what, string instead)
    {
        Assert.NotEmpty(Gate.Check(English.Replace(what, instead, StringComparison.Ordinal), [English]));
    }

    [Theory]
    [InlineData("1.13 亿", "1.31 亿")]
    [InlineData("1.13 亿", "1.13 万")]
    [InlineData("25 日", "26 日")]
    [InlineData("OpenAI", "Anthropic")]
    [InlineData("GPT-5.4", "GPT-5.3")]
    [InlineData("明天开放", "今天开放")]
    public void A_changed_chinese_sentence_is_refused(string what, string instead)
    {
        Assert.NotEmpty(Gate.Check(Chinese.Replace(what, instead, StringComparison.Ordinal), [Chinese]));
    }

    [Fact]
    public void A_figure_in_the_other_language_is_the_same_figure()
    {
        Assert.Empty(Gate.Check("OpenAI raises $113 million", ["OpenAI 完成 1.13 亿美元融资"]));
    }

    [Fact]
    public void The_kind_of_fault_is_named()
    {
        var fault = Assert.Single(Gate.Check("Anthropic cut the price by 30%.", ["Anthropic cut the price by 20%."]));

        Assert.Equal(UngroundedKind.Figure, fault.Kind);
    }
}
