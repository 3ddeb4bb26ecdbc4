using Digest.Text;

namespace Digest.Tests.Text;

public sealed class EnglishMagnitudeTests
{
    [Theory]
    [InlineData("dozens of models", 10)]
    [InlineData("Hundreds of millions of users", 100_000_000)]
    [InlineData("tens of trillions of tokens", 10_000_000_000_000)]
    public void An_order_of_magnitude_is_read_from_words(string text, long magnitude)
    {
        var figure = Assert.Single(QuantityReader.Read(text));

        Assert.Equal((true, 2m * magnitude), (figure.Vague, figure.Value));
    }
}
