using Digest.Text;

namespace Digest.Tests.Text;

public sealed class PriceBasisTests
{
    [Theory]
    [InlineData("$20/month", "$20 a month", "每月20美元")]
    [InlineData("输入每百万 tokens 2 元", "CNY 2 per million tokens", "每百万token 2元人民币")]
    [InlineData("$0.04 per image", "$0.04 per image", "每张图片0.04美元")]
    [InlineData("月费100美元", "$100 a month", "每月100美元")]
    [InlineData("200美元/年", "$200 a year", "每年200美元")]
    public void A_price_is_written_with_what_it_is_for(string text, string english, string chinese)
    {
        var figure = Assert.Single(QuantityReader.Read(text));

        Assert.Equal((english, chinese), (QuantityWriter.Write(figure, chinese: false), QuantityWriter.Write(figure, chinese: true)));
    }

    [Theory]
    [InlineData("it paid $5 million and left")]
    [InlineData("公司花了 5 亿美元买下它")]
    public void A_sum_is_no_price(string text) => Assert.Equal(QuantityUnit.Money, Assert.Single(QuantityReader.Read(text)).Unit);
}
