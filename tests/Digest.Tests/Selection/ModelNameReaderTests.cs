namespace Digest.Tests.Selection;

public sealed class ModelNameReaderTests
{
    [Theory]
    [InlineData("qwen3.8-27b released", "qwen-3.8-27b", "qwen", "alibaba")]
    [InlineData("GPT-6 mini is here", "gpt-6-mini", "gpt", "openai")]
    [InlineData("Claude Opus 5 很强", "claude-opus-5", "claude", "anthropic")]
    [InlineData("发布 Gemini 4.5 Flash-Lite", "gemini-4.5-flash-lite", "gemini", "google")]
    [InlineData("Grok 7 Heavy 上线", "grok-7-heavy", "grok", "xai")]
    [InlineData("DeepSeek-V5.1-Exp 开源", "deepseek-v5.1-exp", "deepseek", "deepseek-ai")]
    [InlineData("Kimi K3 Thinking", "kimi-k3-thinking", "kimi", "moonshot")]
    [InlineData("豆包大模型2.5", "doubao-2.5", "doubao", "bytedance")]
    [InlineData("文心 6.0 发布", "ernie-6.0", "ernie", "baidu")]
    [InlineData("Llama 5 Scout", "llama-5-scout", "llama", "meta")]
    [InlineData("GLM-6V 视觉模型", "glm-6v", "glm", "zhipu")]
    [InlineData("MiniMax-M4.2", "minimax-m4.2", "minimax", "minimax")]
    [InlineData("Mistral Small 5", "mistral-small-5", "mistral", "mistral")]
    public void Tomorrows_model_is_known_by_its_family(string text, string id, string family, string maker)
    {
        var topic = Matchers.Shared.Find(text)[0].Topic;

        Assert.Equal((id, family, maker, TopicKind.Model), (topic.Id, topic.Family, topic.Maker, topic.Kind));
    }

    [Theory]
    [InlineData("GPT4.0", "gpt-4")]
    [InlineData("llama2 70B", "llama-2")]
    [InlineData("GPT 3.5 Turbo", "gpt-3.5-turbo")]
    [InlineData("Grok-1", "grok-1")]
    [InlineData("ChatGPT 3.5", "gpt-3.5")]
    public void A_known_model_keeps_its_row_however_it_is_spelt(string text, string id) => Assert.Equal(id, Matchers.Shared.Find(text)[0].Topic.Id);

    [Theory]
    [InlineData("Claude 4 月上线", "claude")]
    [InlineData("Kimi 3 亿用户", "kimi")]
    [InlineData("Llama 7 million downloads", "llama")]
    [InlineData("Gemini 与谷歌", "gemini")]
    public void A_number_that_counts_something_is_no_version(string text, string id) => Assert.Equal(id, Matchers.Shared.Find(text)[0].Topic.Id);

    [Theory]
    [InlineData("Claude Code v2.1.92 is out", "claude-code")]
    [InlineData("Hermes Agent v0.4.0 发布", "hermes-agent")]
    public void A_version_of_a_product_is_the_product(string text, string id) => Assert.Equal([id], Matchers.Ids(text));

    [Theory]
    [InlineData("ACE-Step 1.5 makes music")]
    [InlineData("Deepgram Nova 3 listens")]
    [InlineData("Falcon 9 lifts off")]
    public void The_end_of_another_name_is_no_family(string text) => Assert.DoesNotContain(Matchers.Shared.Find(text), span => span.Topic.Kind == TopicKind.Model);

    [Fact]
    public void A_tier_before_or_behind_the_version_is_one_model() => Assert.Equal(["claude-opus-4.9"], Matchers.Ids("Claude Opus 4.9，Claude 4.9 Opus"));

    [Fact]
    public void The_same_model_spelt_in_two_ways_is_one_topic() => Assert.Single(Matchers.Ids("GPT-7 mini，gpt-7-mini，GPT7 Mini"));
}
