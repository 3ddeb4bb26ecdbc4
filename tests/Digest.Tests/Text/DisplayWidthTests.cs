using Digest.Text;

namespace Digest.Tests.Text;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("GPT-5", 5)]
    [InlineData("发布", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("：", 2)]
    public void A_wide_character_takes_two_columns_and_a_combining_one_none(string text, int columns) =>
        Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void A_clipped_text_fits_and_says_that_it_was_cut()
    {
        var clipped = DisplayWidth.Clip("阿里开源 Qwen4-32B，采用许可", 16);

        Assert.Equal("阿里开源…", clipped);
        Assert.True(DisplayWidth.Of(clipped) <= 16);
    }

    [Fact]
    public void A_text_that_fits_is_left_alone() => Assert.Equal("Grok 5", DisplayWidth.Clip("Grok 5", 6));
}
