using Digest.Text;

namespace Digest.Tests.Text;

public sealed class ChineseRepairTests
{
    [Fact]
    public void Glosses_of_a_converter_go_and_come_back_on_undo()
    {
        const string dirty = "這些數(shù)據(jù)來自實驗(yàn)室。";

        var repaired = ChineseRepair.Clean(dirty);

        Assert.Equal("這些數據來自實驗室。", repaired.Text);
        Assert.Equal(dirty, repaired.Undo());
    }

    [Fact]
    public void A_reading_that_a_writer_explains_stays()
    {
        const string text = "“行”(xíng)字读作行(xíng)，也读作háng。";

        var repaired = ChineseRepair.Clean(text);

        Assert.Same(text, repaired.Text);
        Assert.Empty(repaired.Repairs);
    }
}
