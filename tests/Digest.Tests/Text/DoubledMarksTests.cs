using Digest.Text;

namespace Digest.Tests.Text;

public sealed class DoubledMarksTests
{
    [Fact]
    public void A_comma_before_every_mark_goes()
    {
        var repaired = ChineseRepair.Clean("好,,是,。对,；");

        Assert.Equal("好,是。对；", repaired.Text);
        Assert.All(repaired.Repairs, repair => Assert.Equal("doubled mark", repair.Kind));
    }
}
