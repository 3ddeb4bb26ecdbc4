using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class WallFinderTests
{
    private static PageWall Find(string body, LinkedData? data = null)
    {
        var tree = Pages.Tree(body);
        return WallFinder.Find(tree, data ?? new LinkedData(), tree.Blocks.Count == 0 ? "" : tree.Blocks[0].Text);
    }

    [Theory]
    [InlineData("<p>Just a moment...</p>", PageWall.Captcha)]
    [InlineData("<p>A teaser.</p><p>Subscribe to continue reading</p>", PageWall.Paywall)]
    [InlineData("<p>开头。</p><div>登录后查看全文</div>", PageWall.Login)]
    [InlineData("<p>We use cookies to improve what you see.</p>", PageWall.Cookies)]
    [InlineData("<p>An ordinary line.</p>", PageWall.None)]
    public void A_short_page_tells_its_wall(string body, PageWall expected) => Assert.Equal(expected, Find(body));

    [Fact]
    public void A_text_in_full_has_no_wall() => Assert.Equal(PageWall.None, Find($"<p>{string.Concat(Enumerable.Repeat(Pages.Prose, 8))}</p><p>Already a subscriber?</p>"));

    [Fact]
    public void A_page_that_says_it_is_not_free_is_believed() => Assert.Equal(PageWall.Paywall, Find("<p>x</p>", new LinkedData { IsFree = false }));

    [Fact]
    public void A_challenge_is_no_article_and_a_teaser_is_one()
    {
        Assert.True(WallFinder.IsNoArticle("Just a moment", "Just a moment...", PageWall.Captcha));
        Assert.False(WallFinder.IsNoArticle("Second model is out", Pages.Prose, PageWall.Paywall));
    }
}
