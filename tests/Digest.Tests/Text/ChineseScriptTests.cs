using Digest.Text;

namespace Digest.Tests.Text;

public sealed class ChineseScriptTests
{
    [Theory]
    [InlineData("頭髮與發展", "头发与发展")]
    [InlineData("乾隆年間的乾淨衣服", "乾隆年间的干净衣服")]
    [InlineData("一目瞭然", "一目了然")]
    [InlineData("GPT 與模型", "GPT 与模型")]
    public void Traditional_becomes_simplified_by_phrase_first(string traditional, string expected)
    {
        var simplified = ChineseScript.ToSimplified(traditional);

        Assert.Equal(expected, simplified);
    }

    [Theory]
    [InlineData("头发与发展", "頭髮與發展")]
    [InlineData("皇后在门后", "皇后在門後")]
    public void Simplified_becomes_traditional_by_phrase_first(string simplified, string expected)
    {
        var traditional = ChineseScript.ToTraditional(simplified);

        Assert.Equal(expected, traditional);
    }

    [Fact]
    public void Text_without_anything_to_convert_is_the_same_object()
    {
        const string text = "plain English, 12.5%";

        Assert.Same(text, ChineseScript.ToSimplified(text));
    }

    [Theory]
    [InlineData('國', true, false)]
    [InlineData('国', false, true)]
    [InlineData('后', false, false)]
    [InlineData('人', false, false)]
    public void A_character_tells_its_script_only_when_it_cannot_be_the_other(char letter, bool traditional, bool simplified)
    {
        Assert.Equal(traditional, ChineseScript.IsOnlyTraditional(letter));
        Assert.Equal(simplified, ChineseScript.IsOnlySimplified(letter));
    }

    [Theory]
    [InlineData('中', true)]
    [InlineData('〇', true)]
    [InlineData('，', false)]
    [InlineData('あ', false)]
    public void Han_are_the_characters_and_no_marks(char letter, bool expected)
    {
        Assert.Equal(expected, ChineseScript.IsHan(letter));
    }
}
