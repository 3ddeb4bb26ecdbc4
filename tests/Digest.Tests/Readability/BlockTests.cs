using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BlockTests
{
    [Fact]
    public void Link_density_is_the_linked_part_of_the_weight() =>
        Assert.Equal(0.5, Pages.Tree("<p>ab <a href=x>cd</a></p>").Blocks[0].LinkDensity);
}
