using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Ada Lovelace", true)]
    [InlineData("Guido van Rossum", true)]
    [InlineData("王小明", true)]
    [InlineData("Read More", false)]
    [InlineData("5 min read", false)]
    [InlineData("lower case words", false)]
    [InlineData("Ada", false)]
    public void Names_are_told_from_labels(string text, bool expected) => Assert.Equal(expected, PersonName.Is(text));
}
