using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BlockChooserTests
{
    [Fact]
    public void The_rules_find_the_element_of_the_article()
    {
        var tree = Pages.Tree(Pages.Article());

        var best = BlockChooser.ByRules(tree);

        Assert.Equal("article-body", best?.Element.ClassName);
    }

    [Fact]
    public void Blocks_of_the_article_are_kept_and_comments_are_not()
    {
        var tree = Pages.Tree(Pages.Article());

        BlockChooser.Choose(tree, "Second model is out");

        Assert.Contains(tree.Blocks, block => block.IsKept && block.Text.Contains("third paragraph", StringComparison.Ordinal));
        Assert.DoesNotContain(tree.Blocks, block => block.IsKept && block.Text.Contains("a reader", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_of_short_lines_is_not_lost()
    {
        var tree = Pages.Tree($"<html><body><h1>目录</h1><div>{string.Concat(Enumerable.Repeat("<p>社会主义思想研究</p>", 12))}</div></body></html>");

        BlockChooser.Choose(tree, "目录");

        Assert.Contains(tree.Blocks, block => block.IsKept);
    }

    [Fact]
    public void A_second_look_counts_what_the_first_thought_likely()
    {
        var tree = Pages.Tree("<div id=a><p>one</p></div><div id=b><p>two</p></div>");

        var best = BlockChooser.SecondLook(tree, [0.1, 0.9]);

        Assert.True(best?.IsWithin(Pages.ById(tree, "b")));
    }
}
