using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class OpenElementsTests
{
    private static readonly Uri Base = new("https://a.example/");

    [Fact]
    public void An_end_tag_closes_all_that_was_left_open_within()
    {
        var open = new OpenElements("item x".AsMemory(), Base);
        open.Open("", 0, 4, FeedField.Item);
        open.Open("", 5, 1, FeedField.Unknown);

        Assert.False(open.Close("y"));
        Assert.True(open.Close("ITEM"));
        Assert.Equal(0, open.Unknown);
    }

    [Fact]
    public void Base_and_language_hold_for_all_within()
    {
        var open = new OpenElements("feed".AsMemory(), Base);

        open.Open("xml:base='/blog/' xml:lang='zh_CN'", 0, 4, FeedField.Root);

        Assert.Equal("https://a.example/blog/", open.BaseUrl.AbsoluteUri);
        Assert.Equal("zh-CN", open.LanguageOf(""));
    }
}
