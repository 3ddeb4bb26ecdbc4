using Digest.Text;

namespace Digest.Tests.Text;

public sealed class StrayMarkupTests
{
    [Fact]
    public void The_name_of_a_picture_alone_on_its_line_goes()
    {
        var repaired = ChineseRepair.Clean("模型上线。\nphoto_2030.png\n价格不变。");

        Assert.Equal("模型上线。\n价格不变。", repaired.Text);
        Assert.All(repaired.Repairs, repair => Assert.Equal("image name", repair.Kind));
    }
}
