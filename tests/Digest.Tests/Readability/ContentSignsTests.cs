using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class ContentSignsTests
{
    [Theory]
    [InlineData("<div class='entry-content'>", "div", true)]
    [InlineData("<section itemprop=articleBody>", "section", true)]
    [InlineData("<div id=js_content>", "div", true)]
    [InlineData("<div class=wrapper>", "div", false)]
    public void Names_of_article_bodies_are_known(string html, string name, bool expected) => Assert.Equal(expected, ContentSigns.IsNamed(Pages.Node(html, name)));

    [Fact]
    public void A_named_body_weighs_more_than_the_page() =>
        Assert.True(ContentSigns.Bonus(Pages.Node("<div class='post-body'>", "div")) > ContentSigns.Bonus(Pages.Node("<p>x", "body")));
}
