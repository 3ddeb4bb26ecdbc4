using Digest.Selection;
using Digest.Summaries;
using Digest.Text;

namespace Digest.Tests.Summaries;

public sealed class FactLineTests
{
    private static readonly FactReader Reader = new(new TopicMatcher(Catalogue.Load([])));

    [Theory]
    [InlineData("Anthropic 发布 Claude Opus 4.6", "Anthropic releases Claude Opus 4.6")]
    [InlineData("智谱开源 GLM-5.1", "Zhipu AI open-sources GLM-5.1")]
    [InlineData("OpenAI 完成 1.13 亿美元融资", "OpenAI raises $113 million")]
    [InlineData("Anthropic 否认将发布 Claude Opus 5", "Anthropic: Claude Opus 5")]
    [InlineData("OpenAI 传筹备 20 亿美元融资", "Unconfirmed: OpenAI · funding · $2 billion")]
    [InlineData("DeepSeek 昨日突发故障", "DeepSeek · outage")]
    [InlineData("智谱开源Agent模型GLM-5.1", "Zhipu AI open-sources GLM-5.1")]
    [InlineData("Anthropic 推出企业零信任部署指南", "Anthropic releases a guide · zero trust")]
    [InlineData("Kiosk 上线 GPT-5.4 模型", "Kiosk makes GPT-5.4 available")]
    [InlineData("OpenAI 将于 6 月 2 日下线 GPT-5.2", "OpenAI to retire GPT-5.2 · 2 June")]
    [InlineData("Qwen-VLA 发布，统一多模态", "Qwen-VLA released · multimodal")]
    public void A_chinese_sentence_is_told_in_english(string sentence, string line)
    {
        Assert.Equal(line, Told(sentence, sourceIsChinese: true));
    }

    [Theory]
    [InlineData("Anthropic releases Claude Opus 4.6", "Anthropic 发布 Claude Opus 4.6")]
    [InlineData("How a bakery used Claude to bake", "Claude")]
    [InlineData("Introducing Claude Opus 4.6", "Claude Opus 4.6 发布")]
    [InlineData("OpenAI launches ChatGPT for teachers", "OpenAI：ChatGPT")]
    [InlineData("Anthropic releases a Claude handbook", "Anthropic：Claude")]
    [InlineData("Anthropic raises over $65B at a $965B valuation", "Anthropic 融资 超过 650亿美元 · 估值 9650亿美元")]
    [InlineData("Google releases Gemini 3.5 Flash", "Google 发布 Gemini 3.5 Flash")]
    public void An_english_sentence_is_told_in_chinese(string sentence, string line)
    {
        Assert.Equal(line, Told(sentence, sourceIsChinese: false));
    }

    [Theory]
    [InlineData("谷歌于 6 月 2 日向 230 个国家开放 Gemini 3.5 Flash，降价 75%")]
    [InlineData("DeepSeek 宣布每百万 tokens 12 元，上下文 100 万")]
    public void Reading_the_line_again_gives_the_same_figures_and_dates(string sentence)
    {
        var facts = Reader.Read(sentence, chinese: true);
        var again = Reader.Read(FactLine.Write(facts, chinese: false), chinese: false);

        Assert.Equal(facts.Figures.Select(figure => figure.Key).Order(StringComparer.Ordinal), again.Figures.Select(figure => figure.Key).Order(StringComparer.Ordinal));
        Assert.Equal(facts.Dates.Select(date => date.Write(false)), again.Dates.Select(date => date.Write(false)));
    }

    [Fact]
    public void A_longer_name_is_kept_whole()
    {
        Assert.Contains("LongCat-Video-Avatar-1.5", Told("美团开源 LongCat-Video-Avatar-1.5 框架", sourceIsChinese: true), StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_names_the_language_of_the_source()
    {
        Assert.Equal(" (source in Chinese)", FactLine.SourceNote(TextLanguage.TraditionalChinese, chinese: false));
        Assert.Equal("（来源为英文）", FactLine.SourceNote(TextLanguage.English, chinese: true));
    }

    private static string Told(string sentence, bool sourceIsChinese) => FactLine.Write(Reader.Read(sentence, sourceIsChinese), !sourceIsChinese);
}
