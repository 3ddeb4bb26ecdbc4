using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class NoiseRemoverTests
{
    [Fact]
    public void Comments_are_marked_with_all_inside()
    {
        var tree = Marked($"<p>{Pages.Prose}</p><p>{Pages.Prose}</p><div id=comments><div><p>I do not think so.</p></div></div>");

        Assert.Equal([false, false, true], tree.Blocks.Select(block => block.IsNoise));
    }

    [Fact]
    public void What_holds_most_of_the_text_is_no_noise() => Assert.False(Marked($"<div class=sidebar><p>{Pages.Prose}</p></div>").Blocks[0].IsNoise);

    [Fact]
    public void Hidden_text_is_noise() => Assert.True(Marked($"<div hidden><p>{Pages.Prose}</p></div><p>{Pages.Prose} {Pages.Prose}</p>").Blocks[0].IsHidden);

    [Fact]
    public void An_article_that_waits_for_a_script_to_show_it_is_read() =>
        Assert.False(Marked($"<div id=js_content style='visibility: hidden; opacity: 0'><p>{Pages.Prose}</p></div>").Blocks[0].IsHidden);

    private static PageTree Marked(string html)
    {
        var tree = Pages.Tree(html);
        BlockRater.Rate(tree);
        NoiseRemover.Mark(tree);
        return tree;
    }
}
