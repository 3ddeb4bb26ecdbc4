using Digest.Text;

namespace Digest.Tests.Text;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("今天，一家实验室发布了新的语言模型，并开放了权重。", TextLanguage.SimplifiedChinese)]
    [InlineData("今天，一家實驗室發布了新的語言模型，並開放了權重。", TextLanguage.TraditionalChinese)]
    [InlineData("Acme 发布 Falcon-9 Instant Preview", TextLanguage.SimplifiedChinese)]
    [InlineData("The laboratory has released a new model, and its weights are open.", TextLanguage.English)]
    [InlineData("Acme (某某公司) releases a model that is open for all of its users", TextLanguage.English)]
    [InlineData("Introducing Falcon 3", TextLanguage.English)]
    [InlineData("今日、新しい言語モデルを公開しました。", TextLanguage.Japanese)]
    [InlineData("Das Labor hat heute ein neues Sprachmodell für die Industrie vorgestellt und die Gewichte geöffnet.", TextLanguage.Other)]
    [InlineData("Le laboratoire a publié un nouveau modèle dans la nuit, et les poids sont ouverts.", TextLanguage.Other)]
    [InlineData("Лаборатория выпустила новую модель", TextLanguage.Other)]
    [InlineData("12 345 — !!", TextLanguage.Other)]
    [InlineData("", TextLanguage.Other)]
    public void The_language_is_read_from_script_and_function_words(string text, TextLanguage expected)
    {
        var language = LanguageDetector.Detect(text);

        Assert.Equal(expected, language);
    }
}
