using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class LatinNamesTests
{
    [Theory]
    [InlineData("PrismML 发布 Bonsai Image 4B 开源图像模型", "PrismML|Bonsai Image 4B")]
    [InlineData("用户可通过 API 和 CLI 使用", "")]
    [InlineData("Heron 3 API 上线", "Heron 3")]
    public void Latin_runs_of_chinese_text_are_names(string text, string names) => Assert.Equal(names, Join(text, chinese: true));

    [Theory]
    [InlineData("The lab PrismML opened it in Geneva", "PrismML|Geneva")]
    [InlineData("It was announced on Monday by the American firm", "")]
    [InlineData("Heron 2.2.17", "Heron 2.2.17")]
    [InlineData("A faster chip: Achieving more with less", "")]
    [InlineData("New Models Arrive Today From PrismML", "PrismML")]
    public void English_names_have_capitals_where_sentences_have_none(string text, string names) => Assert.Equal(names, Join(text, chinese: false));

    private static string Join(string text, bool chinese) => string.Join('|', LatinNames.Find(text, chinese).Select(name => name.Topic.Name.English));
}
