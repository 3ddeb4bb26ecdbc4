using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BodyCleanerTests
{
    [Fact]
    public void Bylines_before_and_labels_behind_the_prose_are_taken_out()
    {
        var tree = Pages.Tree($"<div id=a><h1>Title</h1><p>Ada Lovelace</p><p>{Pages.Prose}</p><p>Tags</p></div>");
        BlockRater.Rate(tree);

        BodyCleaner.Clean(tree, Pages.ById(tree, "a"));

        Assert.Equal([Pages.Prose], tree.Blocks.Where(block => !block.IsNoise).Select(block => block.Text));
    }

    [Fact]
    public void A_text_of_short_lines_alone_is_left()
    {
        var tree = Pages.Tree("<div id=a><p>嬉しい</p><p>楽しい</p></div>");
        BlockRater.Rate(tree);

        BodyCleaner.Clean(tree, Pages.ById(tree, "a"));

        Assert.DoesNotContain(tree.Blocks, block => block.IsNoise);
    }
}
