using Digest.Selection;
using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class AssertionReaderTests
{
    private static readonly FactReader Reader = new(new TopicMatcher(Catalogue.Load([])));

    [Theory]
    [InlineData("Anthropic 为 Claude 用户推出新版", true)]
    [InlineData("Anthropic 发布 Claude 的使用报告摘要", true)]
    [InlineData("Qwen3.7-Max 上线千问", true)]
    [InlineData("OpenAI 否认发布 GPT-6", true)]
    [InlineData("Kiosk used GPT-5.4 to plan its week", false)]
    [InlineData("OpenAI may release GPT-6", false)]
    [InlineData("The shop that sells Claude mugs releases Gemini posters", false)]
    public void What_word_order_does_not_prove_is_not_asserted(string sentence, bool chinese) =>
        Assert.Null(AssertionReader.Read(Reader.Read(sentence, chinese)));

    [Theory]
    [InlineData("微软正式发布了其最新的图像生成模型 MAI-Image-2.5。", true, "微软", "MAI-Image-2.5")]
    [InlineData("Mistral AI has released its open-weight model Mistral Large 4.", false, "Mistral AI", "Mistral Large 4")]
    public void Subject_and_object_stand_beside_the_verb(string sentence, bool chinese, string subject, string thing)
    {
        var assertion = AssertionReader.Read(Reader.Read(sentence, chinese));

        Assert.Equal(subject, assertion?.Subject[0].In(chinese));
        Assert.Equal(thing, assertion?.Objects[0].In(chinese));
    }
}
