using Digest.Text;

namespace Digest.Tests.Text;

public sealed class MaskedWordsTests
{
    [Fact]
    public void Stars_of_markup_are_no_masks()
    {
        Assert.Empty(ChineseRepair.Clean("这是**重点**，见 2*3 = 6。").Repairs);
    }
}
