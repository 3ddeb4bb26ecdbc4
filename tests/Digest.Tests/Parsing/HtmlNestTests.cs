using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class HtmlNestTests
{
    [Theory]
    [InlineData("<div><div><b>x</b></div></div><div></div>", 3)]
    [InlineData("<p><p><p><br><img><li><li>", 0)]
    [InlineData("a < b <", 0)]
    [InlineData("", 0)]
    public void Depth_counts_what_is_open_at_once(string html, int depth) => Assert.Equal(depth, HtmlNest.DepthOf(html));
}
