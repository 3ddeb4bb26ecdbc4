using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class WordFinderTests
{
    [Fact]
    public void Latin_words_are_found_whole_and_chinese_ones_anywhere()
    {
        var finder = new WordFinder<int>([("ship", 1), ("发布", 2)]);

        Assert.Equal([2, 1], finder.Find("正式发布, we ship shipments").Select(hit => hit.List));
    }
}
