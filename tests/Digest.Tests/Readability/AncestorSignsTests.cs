using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class AncestorSignsTests
{
    [Fact]
    public void The_nearest_element_that_says_so_counts()
    {
        var tree = Pages.Tree("<article><div><div><p>text</p></div></div></article>");
        var row = new float[32];
        var writer = new FeatureWriter(row);

        tree.Blocks[0].Node.Signs.Write(ref writer);

        Assert.Equal(3, row[0]);
        Assert.Equal(12, row[1]);
    }
}
