using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BodyEdgesTests
{
    [Fact]
    public void Datelines_and_editors_are_let_go()
    {
        var tree = Pages.Tree($"<p>2026-05-12 08:30 来源：日报</p><p>{Pages.Prose}</p><p>On May 4, 2026 it began.</p><p>（责任编辑：王芳）</p>");
        foreach (var block in tree.Blocks) block.IsKept = true;

        BodyEdges.Trim(tree);

        Assert.Equal([false, true, true, false], tree.Blocks.Select(block => block.IsKept));
    }

    [Fact]
    public void The_last_line_is_left()
    {
        var tree = Pages.Tree("<p>May 4, 2026</p>");
        tree.Blocks[0].IsKept = true;

        BodyEdges.Trim(tree);

        Assert.True(tree.Blocks[0].IsKept);
    }
}
