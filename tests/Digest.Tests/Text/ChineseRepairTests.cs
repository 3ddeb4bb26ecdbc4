using Digest.Text;

namespace Digest.Tests.Text;

public sealed class ChineseRepairTests
{
    private static readonly string[] Dirt =
        ["數(shù)", "據(jù)", "實(shí)", ",,", ",。", "( e* H8 f6 L1 b' Q! T3 t5", "\n", "</p>", "?!?/p>", "&nbsp;", "图123456789012345.jpg", "最*的", "模型今天发布。", "作者：某人", "A b", "，", "?yàn)檫@"];

    [Theory]
    [InlineData("這些數(shù)據(jù)來自實驗(yàn)室。", "這些數據來自實驗室。")]
    [InlineData("模型发布,，权重开放,。价格不变,，很好。", "模型发布，权重开放。价格不变，很好。")]
    [InlineData("模型今天发布。- R  I, }1 `6 o8 C$ L3 z\n权重开放。", "模型今天发布。\n权重开放。")]
    [InlineData("模型今天发布。\n5 |4 d- m. m3 k, V! L( ]7 P\n权重开放。", "模型今天发布。\n权重开放。")]
    [InlineData("模型今天发布， a8 O- F: n* t3 a但权重没有。", "模型今天发布，但权重没有。")]
    [InlineData("模型今天发布，8 O- F: n* t3 a+ N Meta 没有。", "模型今天发布，Meta 没有。")]
    [InlineData("模型今天发布。</p>\n权重开放。/p>", "模型今天发布。\n权重开放。")]
    [InlineData("模型今天发布。\n202387113047070.jpg\n权重开放。", "模型今天发布。\n权重开放。")]
    [InlineData("模型&ldquo;猎鹰&rdquo;发布。", "模型“猎鹰”发布。")]
    [InlineData("正在閱讀:\n模型今天發布。\n免責聲明:本文來自網絡收錄或投稿。", "模型今天發布。\n")]
    public void Dirt_goes_and_comes_back_on_undo(string dirty, string expected)
    {
        var repaired = ChineseRepair.Clean(dirty);

        Assert.Equal(expected, repaired.Text);
        Assert.NotEmpty(repaired.Repairs);
        Assert.Equal(dirty, repaired.Undo());
    }

    [Theory]
    [InlineData("“行”(xíng)字读作行(xíng)，也读作háng。")]
    [InlineData("价格是 1,000 元, 见 https://lab.example/a,b。\n在代码里写 <p>你好</p> 就行，&amp; 不写也行")]
    [InlineData("He said a b c d e f g in the text, 你好。")]
    [InlineData("x = a + b - c * d / e ，这是公式。")]
    [InlineData("Plain English, with </p> and &nbsp; in it.")]
    public void Clean_text_comes_back_as_it_is(string text)
    {
        var repaired = ChineseRepair.Clean(text);

        Assert.Same(text, repaired.Text);
        Assert.Empty(repaired.Repairs);
    }

    [Fact]
    public void A_body_that_stands_twice_stands_once()
    {
        var body = string.Concat(Enumerable.Range(1, 20).Select(i => $"第{i}段写的是另一件事，它有自己的句子。\n"));

        var repaired = ChineseRepair.Clean("标题在这里\n" + body + "评论区\n" + body);

        Assert.Equal("标题在这里\n" + body + "评论区\n", repaired.Text);
    }

    [Fact]
    public void A_masked_word_stays_and_is_marked()
    {
        var repaired = ChineseRepair.Clean("这是最*的公司。");

        Assert.Equal("这是最*的公司。", repaired.Text);
        Assert.Equal(new Repair("masked word", 3, "*", "*"), Assert.Single(repaired.Repairs));
    }

    [Fact]
    public void Any_mixture_of_dirt_can_be_undone()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Dirt[random.Next(Dirt.Length)]));

            Assert.Equal(text, ChineseRepair.Clean(text).Undo());
        }
    }

    [Fact]
    public void Glosses_alone_are_taken_off_and_the_rest_stays()
    {
        var text = "觀點(diǎn)僅代表作者本人,,不代表本報(bào)贊同其觀點(diǎn)。";

        Assert.Equal("觀點僅代表作者本人,,不代表本報贊同其觀點。", ChineseRepair.WithoutGlosses(text));
    }
}
