using Digest.Text;

namespace Digest.Tests.Text;

public sealed class SiteChromeTests
{
    [Fact]
    public void A_disclaimer_at_the_end_goes()
    {
        var repaired = ChineseRepair.Clean("模型上线。\n免责声明:本文观点仅代表作者本人");

        Assert.Equal("模型上线。\n", repaired.Text);
        Assert.All(repaired.Repairs, repair => Assert.Equal("site chrome", repair.Kind));
    }
}
