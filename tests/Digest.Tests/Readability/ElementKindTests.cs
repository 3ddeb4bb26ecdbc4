using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class ElementKindTests
{
    [Theory]
    [InlineData("p", true)]
    [InlineData("li", true)]
    [InlineData("span", false)]
    public void Block_elements_stand_on_lines_of_their_own(string name, bool expected) => Assert.Equal(expected, ElementKind.IsBlock(name));

    [Theory]
    [InlineData("script", true)]
    [InlineData("svg", true)]
    [InlineData("div", false)]
    public void Scripts_and_drawings_are_not_read(string name, bool expected) => Assert.Equal(expected, ElementKind.IsUnread(name));

    [Theory]
    [InlineData("h1", true)]
    [InlineData("hr", false)]
    [InlineData("h7", false)]
    public void Headings_have_six_levels(string name, bool expected) => Assert.Equal(expected, ElementKind.IsHeading(name));
}
