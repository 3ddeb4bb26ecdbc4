using Digest.Text;

namespace Digest.Tests.Text;

public sealed class SlipTests
{
    [Theory]
    [InlineData("13 美金的收购象征了决心")]
    [InlineData("估值 51 美元")]
    public void A_deal_for_pocket_money_is_a_slip(string text) => Assert.Empty(QuantityReader.Read(text));

    [Theory]
    [InlineData("以 13 亿美金收购")]
    [InlineData("会员费 13 美金")]
    public void A_plausible_sum_stays(string text) => Assert.Single(QuantityReader.Read(text));
}
