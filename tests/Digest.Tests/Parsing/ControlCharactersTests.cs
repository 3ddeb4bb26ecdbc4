using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class ControlCharactersTests
{
    [Theory]
    [InlineData("plain\r\n\ttext", "plain\r\n\ttext")]
    [InlineData("a\0b\u001Fc\u007Fd\uFFFEe", "abcde")]
    [InlineData("don\u0092t", "don’t")]
    public void Only_characters_that_mean_something_are_left(string text, string expected) => Assert.Equal(expected, ControlCharacters.Clean(text));

    [Theory]
    [InlineData('\u202E', true)]
    [InlineData('\u200B', true)]
    [InlineData('\u200D', false)]
    [InlineData('\u200F', false)]
    [InlineData('x', false)]
    public void Characters_that_turn_or_hide_text_are_treacherous(char character, bool expected) => Assert.Equal(expected, ControlCharacters.IsTreacherous(character));
}
