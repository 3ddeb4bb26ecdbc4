using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class ContentScorerTests
{
    [Fact]
    public void The_element_with_the_good_text_and_little_else_is_best()
    {
        var tree = Pages.Tree($"<div id=all><div id=menu><a href=x>{Pages.Prose}</a></div><div id=text><p>{Pages.Prose}</p><p>{Pages.Prose}</p></div></div>");
        BlockRater.Rate(tree);

        Assert.Equal("text", ContentScorer.Best(tree)?.Element.Id);
    }

    [Fact]
    public void A_page_without_text_has_none() => Assert.Null(ContentScorer.Best(Pages.Tree("<div></div>")));
}
