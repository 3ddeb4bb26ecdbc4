using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BlockRaterTests
{
    [Fact]
    public void Prose_is_rated_above_labels_and_labels_above_links()
    {
        var tree = Pages.Tree($"<p>{Pages.Prose}</p><p>Share</p><p><a href=x>Home page of the lab</a></p>");

        BlockRater.Rate(tree);

        Assert.True(tree.Blocks[0].Goodness > tree.Blocks[1].Goodness && tree.Blocks[1].Goodness > tree.Blocks[2].Goodness);
    }

    [Fact]
    public void Settings_of_a_script_are_no_text()
    {
        var tree = Pages.Tree("""<div>{"layout":2,"button":"Buy now and never again, because it is the last one of its kind"}</div>""");

        BlockRater.Rate(tree);

        Assert.Equal(0, tree.Blocks[0].Goodness);
    }
}
