namespace Digest.Tests.Selection;

public sealed class NameSettlerTests
{
    [Theory]
    [InlineData("It takes time to grok the code", "grok")]
    [InlineData("双子座 Gemini is a zodiac sign", "gemini")]
    [InlineData("Sales of the Raspberry Pi rose", "pi")]
    [InlineData("The Titan submersible sank", "titan")]
    [InlineData("他买了 GTX Titan 显卡", "titan")]
    [InlineData("公司用微软365办公", "qihoo-360")]
    [InlineData("镜头可以360度旋转", "qihoo-360")]
    [InlineData("他住在旧金山", "kingsoft")]
    [InlineData("海纳百川的胸怀", "baichuan")]
    [InlineData("Alphabet city meta-analysis of metadata", "meta")]
    [InlineData("Brain Drain 在加剧", "google-brain")]
    [InlineData("训犬师的 copilot", "copilot")]
    [InlineData("Bedrock资本领投", "bedrock")]
    [InlineData("a runway of 18 months", "runway")]
    [InlineData("每条消息占 8 字节", "bytedance")]
    [InlineData("火山喷发了", "volcano-engine")]
    [InlineData("Step 3: open the box", "step")]
    [InlineData("Elisabeth Moss plays her", "moss-fudan")]
    [InlineData("在中国移动互联网时代", "china-mobile")]
    [InlineData("阅读《山海经》", "shanhai")]
    [InlineData("the palm of a hand", "palm")]
    [InlineData("Nova Scotia is cold", "nova-amazon")]
    [InlineData("an X-ray of the X轴", "x")]
    public void An_ambiguous_name_is_left_alone_without_a_settling_word(string text, string id) => Assert.DoesNotContain(id, Matchers.Ids(text));

    [Theory]
    [InlineData("xAI's Grok answers", "grok")]
    [InlineData("谷歌的 Gemini 更新", "gemini")]
    [InlineData("Inflection 推出聊天机器人 Pi", "pi")]
    [InlineData("AWS adds Titan to its catalogue", "titan")]
    [InlineData("百度、阿里、360 和腾讯", "qihoo-360")]
    [InlineData("金山发布新文档", "kingsoft")]
    [InlineData("微软的 Copilot 涨价", "copilot")]
    [InlineData("Amazon Bedrock 上线", "bedrock")]
    [InlineData("Bedrock资本领投", "bedrock-capital")]
    [InlineData("字节的火山涨价", "volcano-engine")]
    [InlineData("复旦的 MOSS 负责人邱锡鹏", "moss-fudan")]
    [InlineData("《流浪地球》里的 MOSS", "moss-film")]
    [InlineData("马斯克在X上发文", "x")]
    [InlineData("阶跃发布 Step 3", "step-3")]
    [InlineData("OpenAI 的奥特曼说", "altman")]
    public void A_settling_word_close_by_decides(string text, string id) => Assert.Contains(id, Matchers.Ids(text));

    [Fact]
    public void A_settling_word_far_off_decides_nothing()
    {
        var between = string.Concat(Enumerable.Repeat("The weather stayed calm at sea. ", 20));

        Assert.DoesNotContain("titan", Matchers.Ids($"AWS grew. {between}The Titan sank."));
    }

    [Fact]
    public void The_longest_form_wins_and_only_a_maker_inside_it_counts()
    {
        Assert.Equal(["google-research", "google"], Matchers.Ids("谷歌研究院"));
        Assert.Equal(["gpt-4-turbo"], Matchers.Ids("GPT-4 Turbo"));
        Assert.Equal(["kingsoft-office", "kingsoft"], Matchers.Ids("金山办公"));
    }
}
