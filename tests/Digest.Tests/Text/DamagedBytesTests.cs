using System.Text;
using Digest.Text;

namespace Digest.Tests.Text;

public sealed class DamagedBytesTests
{
    /// <summary>What a converter makes of GBK bytes when it glosses two bytes that are no character: the gloss parts the next one.</summary>
    private static string Gloss(string before, string word, string reading, string rest)
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding(936) ?? Encoding.Latin1;
        var shifted = gbk.GetString([.. gbk.GetBytes(word + rest).Skip(1)]);
        return $"{before}?{reading}){shifted}";
    }

    [Fact]
    public void A_character_that_a_gloss_split_is_put_together_again()
    {
        const string context = "實驗(yàn)室說，這是因為(wèi)數據(jù)多。測驗(yàn)很難，因為(wèi)這題新。\n";
        var dirty = context + Gloss("這也是因", "為這", "yàn", "A");

        var repaired = ChineseRepair.Clean(dirty);

        Assert.EndsWith("這也是因為這A", repaired.Text, StringComparison.Ordinal);
        Assert.Equal(dirty, repaired.Undo());
    }

    [Theory]
    [InlineData("真的吗?!我不信。他问?我说!")]
    [InlineData("數(shù)據(jù)多嗎?!實(shí)在不少。")]
    public void A_question_in_clean_or_glossed_text_stays_a_question(string text)
    {
        var repaired = ChineseRepair.Clean(text);

        Assert.Contains("?!", repaired.Text, StringComparison.Ordinal);
    }
}
