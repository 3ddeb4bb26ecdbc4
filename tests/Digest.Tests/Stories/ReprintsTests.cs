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
    public void Empty_texts_copy_nothing() => Assert.Empty(Pairs("", ""));

    private static IEnumerable<(int, int)> Pairs(params string[] texts) =>
        new Reprints([.. texts.Select((text, at) => new Telling($"{at}", TextLanguage.SimplifiedChinese, "", text))]).Pairs();
}
