using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class LiquidVerbatimTests
{
    [Theory]
    [InlineData("a{% comment %}{{ b }}{% endcomment %}c", "ac")]
    [InlineData("{% raw %}{{ x }}{% endraw %}", "{{ x }}")]
    public void Comments_vanish_and_raw_text_stays(string template, string expected)
    {
        Assert.Equal(expected, Rendering.OfLiquid(template));
    }
}
