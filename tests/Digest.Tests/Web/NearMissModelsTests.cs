using Digest.Text;
using Digest.Web;

namespace Digest.Tests.Web;

public sealed class NearMissModelsTests
{
    [Theory]
    [InlineData(TextLanguage.TraditionalChinese, "zh-Hant")]
    [InlineData(TextLanguage.SimplifiedChinese, "zh-Hans")]
    [InlineData(TextLanguage.English, "en")]
    public void A_title_bears_the_tag_of_its_language(TextLanguage language, string tag)
    {
        var model = NearMissModels.Of(new NearMiss("title", language, new Uri("https://a.example/"), "智闻", 1));

        Assert.Equal(tag, model.Title.Lang);
        Assert.Equal("zh-Hans", model.Publisher.Lang);
    }
}
