using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BodyTextTests
{
    [Fact]
    public void Rows_share_a_line_and_items_are_marked()
    {
        var tree = Pages.Tree("<p>Text</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><ul><li>e</li></ul>");
        foreach (var block in tree.Blocks) block.IsKept = true;

        Assert.Equal("Text\na | b\nc | d\n- e", BodyText.Write(tree));
    }

    [Fact]
    public void Blocks_that_are_not_kept_are_left_out() => Assert.Equal("", BodyText.Write(Pages.Tree("<p>Text</p>")));
}
