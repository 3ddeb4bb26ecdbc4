using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class NoiseLineTests
{
    [Theory]
    [InlineData("Share this article", true)]
    [InlineData("责任编辑：王小明", true)]
    [InlineData("The share of models that are open grew.", false)]
    [InlineData("", false)]
    public void Lines_about_the_page_are_known_by_their_first_words(string text, bool expected) => Assert.Equal(expected, NoiseLine.Is(text));

    [Fact]
    public void A_long_line_says_more_than_its_first_words() => Assert.False(NoiseLine.Is($"Source: {Pages.Prose}"));
}
