using Digest.Templating;

namespace Digest.Tests.Templating;

public sealed class EditionLanguageOrderTests
{
    [Theory]
    [InlineData(EditionLanguage.ChineseFirst, "zh-Hans en")]
    [InlineData(EditionLanguage.EnglishFirst, "en zh-Hans")]
    [InlineData(EditionLanguage.Chinese, "zh-Hans")]
    [InlineData(EditionLanguage.English, "en")]
    public void Halves_stand_in_the_order_that_the_reader_chose(EditionLanguage language, string tags) =>
        Assert.Equal(tags, string.Join(' ', language.Order().Select(half => half.Tag())));
}
