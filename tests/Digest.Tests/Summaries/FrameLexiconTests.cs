using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class FrameLexiconTests
{
    [Theory]
    [InlineData("Anthropic 完成 10 亿美元融资", EventFrame.Funding)]
    [InlineData("Meta 收购机器人初创公司", EventFrame.Acquisition)]
    [InlineData("负责人宣布离职", EventFrame.Departure)]
    [InlineData("团队开源新模型", EventFrame.OpenSource)]
    [InlineData("服务出现中断", EventFrame.Outage)]
    [InlineData("新模型正式上线", EventFrame.Release)]
    [InlineData("公司推出插件，提升长期记忆能力", EventFrame.Release)]
    [InlineData("应用更新模型并推出目录功能", EventFrame.Update)]
    public void A_chinese_verb_gives_its_frame(string text, EventFrame frame) => Assert.Equal(frame, FrameLexicon.Default.Find(text, chinese: true).Frame);

    [Theory]
    [InlineData("The lab raised funding from two banks", EventFrame.Funding)]
    [InlineData("The company acquires a chip maker", EventFrame.Acquisition)]
    [InlineData("A judge ruled in the lawsuit", EventFrame.Lawsuit)]
    [InlineData("It launches a voice model", EventFrame.Release)]
    [InlineData("They open-sourced the weights", EventFrame.OpenSource)]
    public void An_english_verb_gives_its_frame(string text, EventFrame frame) => Assert.Equal(frame, FrameLexicon.Default.Find(text, chinese: false).Frame);

    [Theory]
    [InlineData("据报公司将发布新模型", true, Mood.Rumour)]
    [InlineData("公司否认收购传言是真的", true, Mood.Rumour)]
    [InlineData("公司取消发布", true, Mood.Denial)]
    [InlineData("The lab will release it in May", false, Mood.Intent)]
    [InlineData("The lab released it", false, Mood.Plain)]
    [InlineData("The lab reportedly trains a model", false, Mood.Rumour)]
    [InlineData("The lab published a report", false, Mood.Plain)]
    public void A_mood_keeps_an_event_from_being_a_fact(string text, bool chinese, Mood mood) => Assert.Equal(mood, FrameLexicon.Default.MoodOf(text, chinese));
}
