using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class TermGlossaryTests
{
    [Fact]
    public void The_longest_term_hides_those_inside_it()
    {
        var term = Assert.Single(TermGlossary.Default.Find("一种视频生成模型", chinese: true));

        Assert.Equal("video generation model", term.English);
    }

    [Fact]
    public void English_terms_are_found_by_their_stems()
    {
        Assert.Contains(TermGlossary.Default.Find("New coding agents for data centers", chinese: false), term => term.Chinese == "数据中心");
    }
}
