using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class EncodedWordsTests
{
    [Fact]
    public void No_word_passes_75_characters_and_none_splits_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("模型🎉", 40));

        var words = EncodedWords.Encode(text, 9).Split("\r\n ");

        Assert.All(words, word => Assert.InRange(word.Length, 1, 75));
        Assert.Equal(text, string.Concat(words.Select(Decode)));
    }

    [Theory]
    [InlineData("Grok 5", false)]
    [InlineData("发布", true)]
    [InlineData("=?utf-8?B?aGk=?=", true)]
    [InlineData("a\tb", true)]
    public void Only_what_is_not_plain_is_encoded(string text, bool needed) => Assert.Equal(needed, EncodedWords.Needed(text));

    private static string Decode(string word) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(word[10..^2]));
}
