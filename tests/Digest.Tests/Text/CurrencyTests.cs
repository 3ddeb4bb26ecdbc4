using Digest.Text;

namespace Digest.Tests.Text;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("HK$20 million", "HKD")]
    [InlineData("US$20 million", "USD")]
    [InlineData("￥2000万", "CNY")]
    [InlineData("€20m", "EUR")]
    [InlineData("RMB 20 million", "CNY")]
    [InlineData("2000万日元", "JPY")]
    public void Money_keeps_its_currency(string text, string code) => Assert.Equal(code, Assert.Single(QuantityReader.Read(text)).Of);
}
