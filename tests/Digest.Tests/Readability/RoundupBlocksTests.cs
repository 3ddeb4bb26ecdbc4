using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class RoundupBlocksTests
{
    [Fact]
    public void Blanks_are_folded_to_one()
    {
        Assert.Equal("a b c", RoundupBlocks.Fold("  a\n b\t c "));
    }
}
