using Digest.Templating;
using Digest.Text;

namespace Digest.Tests.Templating;

public sealed class ShownLineTests
{
    [Theory]
    [InlineData("- **AI Agent** ships `v2`", "AI Agent ships v2")]
    [InlineData("See [the notes](https://one.example/n) now", "See the notes now")]
    [InlineData("2 * 3 stays", "2 * 3 stays")]
    public void Marks_of_markdown_are_not_shown(string text, string shown) => Assert.Equal(shown, ShownLine.Of(text, TextLanguage.English));

    [Fact]
    public void White_space_and_line_ends_become_single_spaces()
    {
        Assert.Equal("Grok 5 is out", ShownLine.Of(" Grok 5\n\tis  out ", TextLanguage.English));
    }

    [Fact]
    public void Chinese_marks_stand_full_width()
    {
        Assert.Equal("通义千问发布，价格下调。", ShownLine.Of("通义千问发布,价格下调。", TextLanguage.SimplifiedChinese));
    }

    [Theory]
    [InlineData(TextLanguage.SimplifiedChinese, "模型发布")]
    [InlineData(TextLanguage.TraditionalChinese, "模型發布")]
    public void Only_a_simplified_text_is_simplified_throughout(TextLanguage language, string shown)
    {
        Assert.Equal(shown, ShownLine.Of("模型發布", language));
    }

    [Theory]
    [InlineData("GPT-5.6 price falls", TextLanguage.SimplifiedChinese, "en")]
    [InlineData("GPT-5.6 降价", TextLanguage.SimplifiedChinese, "zh-Hans")]
    [InlineData("GPT-5.6 降價", TextLanguage.TraditionalChinese, "zh-Hant")]
    public void The_tag_says_what_the_words_are(string text, TextLanguage language, string tag) =>
        Assert.Equal(tag, ShownLine.TagOf(text, language, inChinese: true));
}
