using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class HeadNounTests
{
    [Theory]
    [InlineData("企业部署指南", "a guide")]
    [InlineData("推理技术报告 ", "a technical report")]
    [InlineData("能力", null)]
    [InlineData("三款语音模型", null)]
    public void The_last_noun_says_what_was_brought_out(string text, string? english) => Assert.Equal(english, HeadNoun.Of(text)?.English);
}
