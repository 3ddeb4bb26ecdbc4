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
    public void Letters_that_belong_to_digits_stay_with_them_and_two_amounts_share_their_currency()
    {
        var figures = FigureFinder.Find("480p 与 720p，每秒 0.08 和 0.14 美元，显存 24 GB", []);

        Assert.Equal(["480p", "720p", "$0.08", "$0.14", "24 GB"], figures.Select(figure => figure.English));
    }

    [Fact]
    public void Figures_of_names_and_dates_are_theirs()
    {
        Assert.Empty(FigureFinder.Find("GPT-5.4 on May 25", [new TextRange(0, 7), new TextRange(11, 6)]));
    }
}
