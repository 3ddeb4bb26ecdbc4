using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class TagEndTests
{
    [Theory]
    [InlineData("<a>", 2)]
    [InlineData("<a b=\">\">", 8)]
    [InlineData("<a b=\"c>d", 7)]
    [InlineData("<a don't>", 8)]
    [InlineData("<a <b>", -1)]
    [InlineData("<a", -1)]
    public void A_tag_ends_at_its_own_bracket(string run, int expected) => Assert.Equal(expected, TagEnd.Find(run));
}
