using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BlockBuilderTests
{
    [Fact]
    public void Inline_elements_do_not_part_words_and_block_elements_do()
    {
        var tree = Pages.Tree("<p>one <b>t</b>wo</p><div>three<p>four</p>five</div>");

        Assert.Equal(["one two", "three", "four", "five"], tree.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Code_keeps_its_lines_and_prose_does_not()
    {
        var tree = Pages.Tree("<p>a\n  b<br>c</p><pre>x\n  y</pre>");

        Assert.Equal(["a b\nc", "x\n  y"], tree.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Links_and_wide_characters_are_weighed()
    {
        var block = Pages.Tree("<p>汉字 <a href=x>ab</a></p>").Blocks[0];

        Assert.Equal((6, 2), (block.Weight, block.LinkWeight));
    }

    [Theory]
    [InlineData("<span style='display: none'>noise</span>")]
    [InlineData("<font style=\"font-size:0px\">noise</font>")]
    [InlineData("<em hidden>noise</em>")]
    public void Hidden_words_within_a_line_are_no_text(string noise)
    {
        Assert.Equal("one two", Assert.Single(Pages.Tree($"<p>one {noise}two</p>").Blocks).Text);
    }

    [Fact]
    public void Small_print_is_text()
    {
        Assert.Equal("one", Assert.Single(Pages.Tree("<p><span style='font-size:0.9em'>one</span></p>").Blocks).Text);
    }
}
