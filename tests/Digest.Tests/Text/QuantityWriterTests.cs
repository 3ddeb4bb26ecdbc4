using Digest.Text;

namespace Digest.Tests.Text;

public sealed class QuantityWriterTests
{
    [Theory]
    [InlineData("330亿参数", "33 billion parameters", "330亿参数")]
    [InlineData("融资440億美元", "$44 billion", "440亿美元")]
    [InlineData("25億元人民幣", "CNY 2.5 billion", "25亿元人民币")]
    [InlineData("$16 a month", "$16 a month", "每月16美元")]
    [InlineData("百分之六七十", "60–70%", "60%–70%")]
    [InlineData("48.9%", "48.9%", "48.9%")]
    [InlineData("128k tokens", "128,000 tokens", "12.8万token")]
    [InlineData("1000萬塊GPU", "10 million GPUs", "1000万块GPU")]
    [InlineData("1 个月", "1 month", "1个月")]
    [InlineData("1634萬個評分", "16.34 million ratings", "1634万个评分")]
    public void A_figure_is_written_as_each_language_does(string text, string english, string chinese)
    {
        var figure = Assert.Single(QuantityReader.Read(text));

        Assert.Equal((english, chinese), (QuantityWriter.Write(figure, chinese: false), QuantityWriter.Write(figure, chinese: true)));
    }

    [Fact]
    public void No_digit_is_lost_to_a_round_scale()
    {
        var figure = new Quantity(1_234_567_891m, QuantityUnit.Count, "", 0);

        Assert.Equal("1,234,567,891", QuantityWriter.Write(figure, chinese: false));
        Assert.Equal("1234567891", QuantityWriter.Write(figure, chinese: true));
    }
}
