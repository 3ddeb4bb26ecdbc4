using Digest.Text;

namespace Digest.Tests.Text;

public sealed class RangeReaderTests
{
    [Theory]
    [InlineData("between 5% and 7%", 2)]
    [InlineData("10万-5万用户", 2)]
    [InlineData("3天到5天", 1)]
    [InlineData("$5-$10 million", 1)]
    public void Only_a_rising_pair_with_a_range_sign_is_a_range(string text, int figures) => Assert.Equal(figures, QuantityReader.Read(text).Count);

    [Fact]
    public void A_scale_said_once_holds_for_both_ends()
    {
        var figure = Assert.Single(QuantityReader.Read("$5-$10 million"));

        Assert.Equal((5_000_000m, 10_000_000m), (figure.Value, figure.UpTo));
    }
}
