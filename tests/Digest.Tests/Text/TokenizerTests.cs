using Digest.Text;

namespace Digest.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("qwen3.8-27b", "qwen 3.8 27b")]
    [InlineData("GPT-5.5 Instant", "gpt 5.5 instant")]
    [InlineData("OpenAI's o3-mini", "openai o3 mini")]
    [InlineData("Llama2 70B, 128K", "llama 2 70b 128k")]
    [InlineData("1,000,000 users; 3,5", "1000000 users 3 5")]
    [InlineData("don’t stop", "don't stop")]
    [InlineData("發布新模型", "发布 布新 新模 模型")]
    [InlineData("用GPT写", "用 gpt 写")]
    [InlineData("ＧＰＴ４", "gpt 4")]
    [InlineData("é Größe", "é größe")]
    [InlineData(" — ", "")]
    public void A_text_gives_its_words_and_pairs(string text, string expected)
    {
        var tokens = Tokenizer.Tokens(text);

        Assert.Equal(expected, string.Join(' ', tokens));
    }
}
