using Digest.Text;

namespace Digest.Tests.Text;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("三千万元", 30_000_000)]
    [InlineData("两百零五元", 205)]
    [InlineData("十二亿元", 1_200_000_000)]
    [InlineData("一千二百三十四万元", 12_340_000)]
    [InlineData("三万亿元", 3_000_000_000_000)]
    [InlineData("一兆元", 1_000_000_000_000)]
    [InlineData("百亿元", 10_000_000_000)]
    public void A_numeral_has_its_value(string text, long value) => Assert.Equal(value, Assert.Single(QuantityReader.Read(text)).Value);

    [Theory]
    [InlineData("亿亿亿亿亿亿亿亿亿亿")]
    [InlineData("九九九九九九九九")]
    [InlineData("23兆亿兆美元")]
    [InlineData("兆兆兆兆兆兆兆")]
    [InlineData("数")]
    [InlineData("几")]
    public void Endless_and_empty_numerals_do_no_harm(string text) => Assert.NotNull(QuantityReader.Read(text));
}
