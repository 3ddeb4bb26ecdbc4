using Digest.Stories;

namespace Digest.Tests.Stories;

public sealed class EnglishStemTests
{
    [Theory]
    [InlineData("releases", "released")]
    [InlineData("launching", "launches")]
    [InlineData("models", "model")]
    [InlineData("companies", "company")]
    [InlineData("acquired", "acquire")]
    public void Forms_of_one_word_have_one_stem(string left, string right) => Assert.Equal(EnglishStem.Of(left), EnglishStem.Of(right));

    [Theory]
    [InlineData("gpt4")]
    [InlineData("ios")]
    public void Names_and_short_words_stay(string word) => Assert.Equal(word, EnglishStem.Of(word));
}
