using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class HeadlineMakerTests
{
    [Theory]
    [InlineData("A model was shown. It is large.", "A model was shown")]
    [InlineData("第一个模型发布了。它很大。", "第一个模型发布了")]
    [InlineData("", "")]
    public void The_first_sentence_is_the_headline(string text, string expected) => Assert.Equal(expected, HeadlineMaker.Make(text));

    [Fact]
    public void A_long_sentence_is_cut_at_a_boundary()
    {
        var headline = HeadlineMaker.Make(Pages.Prose);

        Assert.True(headline.Length <= 81);
        Assert.Equal("The laboratory published its second model on Monday…", headline);
    }
}
