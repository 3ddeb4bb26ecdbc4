using Digest.Text;

namespace Digest.Tests.Text;

public sealed class ChinesePunctuationTests
{
    [Theory]
    [InlineData("下周,模型上线:便宜吗?是!", "下周，模型上线：便宜吗？是！")]
    [InlineData("价格 1,000.5 元,见 https://lab.example:80/a?b,好", "价格 1,000.5 元，见 https://lab.example:80/a?b，好")]
    [InlineData("由 OpenAI, Meta and Google (US) 发布(今天)。", "由 OpenAI, Meta and Google (US) 发布（今天）。")]
    [InlineData("用 `f(a, b)` 即可,好", "用 `f(a, b)` 即可，好")]
    [InlineData("GPT-5, 今天发布", "GPT-5，今天发布")]
    [InlineData("Plain, English (text)!", "Plain, English (text)!")]
    [InlineData("没有别的", "没有别的")]
    public void Marks_of_chinese_become_full_width_and_others_stay(string line, string expected)
    {
        Assert.Equal(expected, ChinesePunctuation.FullWidth(line));
    }
}
