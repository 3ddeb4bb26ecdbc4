using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class SectionClassifierTests
{
    private readonly SectionClassifier _classifier = new(new SubjectReader());

    [Theory]
    [InlineData("Anthropic releases Claude Opus 6", "The model is faster.", SectionKind.ByModel)]
    [InlineData("智谱发布 GLM-7", "新模型今天上线。", SectionKind.ByModel)]
    [InlineData("消息称 OpenAI 将推出新模型", "知情人士透露。", SectionKind.Rumours)]
    [InlineData("月之暗面传筹备 20 亿美元融资", "知情人士透露。", SectionKind.Rumours)]
    [InlineData("Apple reportedly in talks with Anthropic", "Sources say so.", SectionKind.Rumours)]
    [InlineData("月之暗面完成 20 亿美元融资，估值翻倍", "投资方领投。", SectionKind.Industry)]
    [InlineData("Nvidia chip export controls hit revenue", "Shares fell after the lawsuit.", SectionKind.Industry)]
    [InlineData("New paper: a theorem on attention", "Researchers on arXiv propose a benchmark.", SectionKind.Research)]
    [InlineData("vLLM 开源新插件与命令行工具", "开发者可以部署。", SectionKind.Tools)]
    public void A_story_goes_where_readers_look_for_it(string title, string text, SectionKind section)
    {
        var candidate = new Candidate { Article = Articles.Of(title, text), Mentions = Matchers.Shared.Match(title, text), ScoreLines = [] };

        Assert.Equal(section, _classifier.Classify(candidate));
    }
}
