using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class WhyCommandTests
{
    [Fact]
    public async Task A_story_in_the_issue_is_told_with_the_lines_of_its_score()
    {
        await using var news = new SmallNewsroom();
        await news.RunAsync("preview", "--no-serve", "--out", news.At("out"));

        var one = await news.RunAsync("why", SmallNewsroom.Url);
        var all = await news.RunAsync("why");

        Assert.Contains("in, under", one.Output, StringComparison.Ordinal);
        Assert.Contains("= score", one.Output, StringComparison.Ordinal);
        Assert.Contains(SmallNewsroom.Url, all.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://nowhere.example/", 1)]
    [InlineData("nowhere", 2)]
    public async Task What_was_not_read_is_told_by_the_exit_code(string address, int code)
    {
        await using var news = new SmallNewsroom();

        Assert.Equal(code, (await news.RunAsync("why", address)).Code);
    }
}
