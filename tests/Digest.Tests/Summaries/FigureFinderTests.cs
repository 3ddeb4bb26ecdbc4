using Digest.Summaries;
using Digest.Text;

namespace Digest.Tests.Summaries;

public sealed class FigureFinderTests
{
    [Theory]
    [InlineData("完成 1.13 亿美元融资", "$113 million")]
    [InlineData("an image of 1280×720", "1280 720")]
    [InlineData("The 2026 developer keynote", "2026")]
    [InlineData("2.5 折优惠", "2.5")]
    [InlineData("no figures here", "")]
    public void Every_figure_is_found_once(string text, string keys)
    {
        Assert.Equal(keys, string.Join(' ', FigureFinder.Find(text, []).Select(figure => figure.Key)));
    }

    [Fact]
    public void Figures_of_names_and_dates_are_theirs()
    {
        Assert.Empty(FigureFinder.Find("GPT-5.4 on May 25", [new TextRange(0, 7), new TextRange(11, 6)]));
    }
}
