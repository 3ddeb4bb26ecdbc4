using Digest.Text;

namespace Digest.Tests.Text;

public sealed class JammerRunsTests
{
    [Fact]
    public void Spaces_that_do_not_break_are_blanks_of_a_jammer_too()
    {
        var repaired = ChineseRepair.Clean("模型上线。\" K  - t- r5 G2 ~. `");

        Assert.Equal("模型上线。", repaired.Text);
        Assert.All(repaired.Repairs, repair => Assert.Equal("jammer", repair.Kind));
    }
}
