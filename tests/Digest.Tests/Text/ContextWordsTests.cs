using Digest.Text;

namespace Digest.Tests.Text;

public sealed class ContextWordsTests
{
    [Theory]
    [InlineData("a context window of 128K", QuantityUnit.Tokens)]
    [InlineData("上下文达到 256K", QuantityUnit.Tokens)]
    [InlineData("the post has 12K likes", QuantityUnit.Count)]
    [InlineData("an older 9B model", QuantityUnit.Parameters)]
    public void A_letter_counts_what_the_words_around_it_speak_of(string text, QuantityUnit unit) =>
        Assert.Equal(unit, Assert.Single(QuantityReader.Read(text)).Unit);

    [Theory]
    [InlineData("the Qwen 3 models are good", 0)]
    [InlineData("The 3 models are good", 1)]
    [InlineData("it has 3 models", 1)]
    public void A_small_number_behind_a_name_is_its_version(string text, int figures) => Assert.Equal(figures, QuantityReader.Read(text).Count);
}
