using Digest.Stories;

namespace Digest.Tests.Stories;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("1.13 亿美元", 113_000_000)]
    [InlineData("113M", 113_000_000)]
    [InlineData("113,000,000 dollars", 113_000_000)]
    [InlineData("25 万亿", 25e12)]
    [InlineData("25T tokens", 25e12)]
    [InlineData("27.6 万名员工", 276_000)]
    [InlineData("3, 4 and 5", 3)]
    [InlineData("4Kids", 4)]
    public void A_figure_has_one_value_however_it_is_written(string text, double value)
    {
        Assert.Equal(value, Figures.Read(text, 0).Value, 1e-3);
    }
}
