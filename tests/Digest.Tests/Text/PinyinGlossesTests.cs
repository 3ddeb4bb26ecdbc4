using Digest.Text;

namespace Digest.Tests.Text;

public sealed class PinyinGlossesTests
{
    [Fact]
    public void A_gloss_behind_a_latin_letter_goes_too()
    {
        var repaired = ChineseRepair.Clean("數(shù)據(jù)和實(shí)驗(yàn)用A(yù)I");

        Assert.Equal("數據和實驗用AI", repaired.Text);
        Assert.All(repaired.Repairs, repair => Assert.Equal("pinyin gloss", repair.Kind));
    }
}
