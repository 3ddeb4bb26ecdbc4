using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class LiquidTagsTests
{
    [Theory]
    [InlineData("{% assign a-b = 3 %}{{ a-b }}", "3")]
    [InlineData("{% cycle 'a', 'b' %}{% cycle 'a', 'b' %}", "ab")]
    [InlineData("{% capture x %}c{% endcapture %}{{ x }}", "c")]
    [InlineData("{% increment n %}", "")]
    public void Variables_are_set_and_cycled(string template, string expected)
    {
        Assert.Equal(expected, Rendering.OfLiquid(template));
    }
}
