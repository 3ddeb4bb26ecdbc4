using Digest.Text;

namespace Digest.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("模型今天发布。权重也开放了！价格呢？", "模型今天发布。|权重也开放了！|价格呢？")]
    [InlineData("他说：“今天发布。明天开放。”大家都信了。", "他说：“今天发布。明天开放。”|大家都信了。")]
    [InlineData("「真的嗎?」,他問。", "「真的嗎?」,他問。")]
    [InlineData("价格是3.5元,真便宜!买吗?买。", "价格是3.5元,真便宜!|买吗?|买。")]
    [InlineData("It costs $3.50. Dr. Smith of Acme Inc. agreed. \"Is it so?\" he asked.", "It costs $3.50.|Dr. Smith of Acme Inc. agreed.|\"Is it so?\" he asked.")]
    [InlineData("The U.S. lab shipped it. See e.g. the card (v1.2. It is long) for more.", "The U.S. lab shipped it.|See e.g. the card (v1.2. It is long) for more.")]
    [InlineData("He said no. Then J. Doe left at 5 p.m. The end!", "He said no.|Then J. Doe left at 5 p.m.|The end!")]
    [InlineData("1. First point\n2. Second point", "1. First point|2. Second point")]
    [InlineData("See www.example.com for model v3.8 now. Done.", "See www.example.com for model v3.8 now.|Done.")]
    [InlineData("One 1) two. “Unclosed. Still two sentences.", "One 1) two.|“Unclosed.|Still two sentences.")]
    public void A_text_is_cut_after_each_sentence(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text).Select(range => text.Substring(range.Start, range.Length));

        Assert.Equal(expected.Split('|'), sentences);
    }

    [Fact]
    public void A_hostile_line_of_brackets_takes_no_quadratic_time()
    {
        var text = new string('(', 200_000) + new string(')', 200_000) + new string('”', 200_000);

        var sentences = SentenceSplitter.Split(text);

        Assert.Single(sentences);
    }
}
