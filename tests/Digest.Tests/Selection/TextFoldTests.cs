using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class TextFoldTests
{
    [Theory]
    [InlineData("輝達", "辉达")]
    [InlineData("ＧＰＴ－４", "gpt 4")]
    [InlineData("蒂姆 ・ 库克", "蒂姆·库克")]
    [InlineData("英特尔 资本", "英特尔资本")]
    [InlineData("Hugging_Face", "hugging face")]
    public void Spellings_of_one_name_fold_to_one_form(string name, string folded) => Assert.Equal(folded, TextFold.Name(name));

    [Fact]
    public void Every_folded_character_knows_its_place()
    {
        const string Text = "与  OpenAI  的";

        var fold = TextFold.Of(Text);

        Assert.Equal("与openai的", new string(fold.Chars, 0, fold.Length));
        Assert.Equal("OpenAI", Text[fold.PlaceOf(1)..fold.EndOf(7)]);
    }
}
