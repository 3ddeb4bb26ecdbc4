using Digest.Text;

namespace Digest.Tests.Text;

public sealed class NumberWriterTests
{
    [Theory]
    [InlineData(4500, "4,500", "4500")]
    [InlineData(11_000, "11,000", "1.1万")]
    [InlineData(16_340_000, "16.34 million", "1634万")]
    [InlineData(33_000_000_000, "33 billion", "330亿")]
    [InlineData(1_500_000_000_000, "1.5 trillion", "1.5万亿")]
    [InlineData(0.25, "0.25", "0.25")]
    public void A_number_takes_the_scale_of_its_language(double value, string english, string chinese)
    {
        var figure = new Quantity((decimal)value, QuantityUnit.Count, "", 0);

        Assert.Equal((english, chinese), (QuantityWriter.Write(figure, chinese: false), QuantityWriter.Write(figure, chinese: true)));
    }

    [Fact]
    public void A_scale_is_not_written_where_it_would_be_read_of_both_ends()
    {
        var figure = new Quantity(5, QuantityUnit.Money, "", 0) { UpTo = 20_000_000, Of = "USD" };

        Assert.Equal(("$5–20,000,000", "5–20000000美元"), (QuantityWriter.Write(figure, chinese: false), QuantityWriter.Write(figure, chinese: true)));
    }
}
