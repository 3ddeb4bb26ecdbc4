using Digest.Stories;
using Digest.Text;

namespace Digest.Tests.Stories;

public sealed class ReprintsTests
{
    private const string Original = "这家公司周一开放了新模型的权重。它说许可证允许任何人在产品中使用。训练用了一万张加速卡和三个月时间。";

    [Fact]
    public void Half_copied_sentences_make_a_reprint()
    {
        var copy = "开头是编辑自己写的话与原文无关。据悉，这家公司周一开放了新模型的权重文件。它说许可证允许任何人在产品中使用它。据说训练用了一万张加速卡和三个月时间左右。";

        Assert.Single(Pairs(Original, copy));
    }

    [Fact]
    public void One_shared_phrase_makes_none()
    {
        var other = "另一家公司发布了财报，营收增长两成。股价随后上涨，分析师上调了目标价。管理层预计全年继续增长。许可证允许任何人使用。";

        Assert.Empty(Pairs(Original, other));
    }

    [Fact]
    public void Three_copied_sentences_give_even_a_long_text_away()
    {
        var own = "编辑部在上海参观了一家做灯具的工厂。车间里有四条生产线和两间仓库。厂长说订单多半来自南方的酒店。春节之后招工比往年容易一些。食堂的饭菜由附近的农户供应。工人们下班后在操场上打篮球。明年他们打算在隔壁再盖一栋楼。";
        var longer = own + Original;

        Assert.Single(Pairs(Original + "我们的记者在柏林报道了整个发布会。会场外下着大雨而且交通堵塞。观众提问的环节持续了四十分钟。最后一位发言的人来自一所大学。茶歇时大家讨论了机票的价格。组织者感谢了所有的志愿者。", longer));
    }

    [Fact]
    public void Empty_texts_copy_nothing() => Assert.Empty(Pairs("", ""));

    private static IEnumerable<(int, int)> Pairs(params string[] texts) =>
        new Reprints([.. texts.Select((text, at) => new Telling($"{at}", TextLanguage.SimplifiedChinese, "", text))]).Pairs();
}
