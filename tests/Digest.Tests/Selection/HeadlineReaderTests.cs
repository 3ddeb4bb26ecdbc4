using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class HeadlineReaderTests
{
    private readonly HeadlineReader _reader = new(Matchers.Shared);

    [Theory]
    [InlineData("谷歌推出 Groundhogger，预测天气", new[] { "谷歌", "Groundhogger" })]
    [InlineData("OpenAI Prismatic 上线", new[] { "OpenAI Prismatic", "OpenAI", "Prismatic" })]
    [InlineData("消息称天工搜索上线新功能", new[] { "天工搜索" })]
    [InlineData("DeepSeek 引入“快速模式”", new[] { "DeepSeek", "快速模式" })]
    [InlineData("腾讯 AI Agent 获得 5B 参数", new[] { "腾讯" })]
    public void Names_of_a_headline_are_read_known_or_not(string title, string[] names) =>
        Assert.Equal(names, _reader.Names(title, ""));

    [Fact]
    public void An_English_headline_gives_the_names_that_are_known() =>
        Assert.Equal(["Anthropic", "Claude Opus 5"], _reader.Names("Anthropic Launches Claude Opus 5 For Everyone", ""));

    [Fact]
    public void An_empty_headline_has_no_names() => Assert.Empty(_reader.Names("", "OpenAI"));
}
