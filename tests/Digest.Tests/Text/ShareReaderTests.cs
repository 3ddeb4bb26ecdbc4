using Digest.Text;

namespace Digest.Tests.Text;

public sealed class ShareReaderTests
{
    [Theory]
    [InlineData("三成半", 35)]
    [InlineData("两成", 20)]
    [InlineData("百分之四十五", 45)]
    [InlineData("百分之 12.5", 12.5)]
    public void A_share_in_words_is_a_percentage(string text, double percent)
    {
        var figure = Assert.Single(QuantityReader.Read(text));

        Assert.Equal((QuantityUnit.Percent, (decimal)percent), (figure.Unit, figure.Value));
    }

    [Theory]
    [InlineData("三成员")]
    [InlineData("24/7 support")]
    [InlineData("2026/06/01")]
    [InlineData("五成功")]
    public void What_only_looks_like_a_share_is_none(string text) => Assert.Empty(QuantityReader.Read(text));
}
