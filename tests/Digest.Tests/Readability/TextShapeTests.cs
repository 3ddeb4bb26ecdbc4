using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class TextShapeTests
{
    [Fact]
    public void Characters_are_counted()
    {
        var shape = TextShape.Of("One, two. 三，四。 5");

        Assert.Equal((2, 2, 1, 1, false), (shape.Stops, shape.Commas, shape.Digits, shape.Capitals, shape.EndsSentence));
    }

    [Theory]
    [InlineData("It ends.", true)]
    [InlineData("“结束了。”", true)]
    [InlineData("A label", false)]
    [InlineData("", false)]
    public void Sentences_end_in_a_stop(string text, bool expected) => Assert.Equal(expected, TextShape.IsSentence(text));

    [Fact]
    public void Folding_leaves_letters_and_digits() => Assert.Equal("aib2汉", TextShape.Fold("A.I. b-2 “汉”"));
}
