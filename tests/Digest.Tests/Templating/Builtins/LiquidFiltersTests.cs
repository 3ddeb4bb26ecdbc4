using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class LiquidFiltersTests
{
    [Theory]
    [InlineData("{{ 'a' | upcase | append: 'b' }}", "Ab")]
    [InlineData("{{ 'a,b' | split: ',' | join: '-' }}", "a-b")]
    [InlineData("{{ '<' | escape }}", "&lt;")]
    [InlineData("{{ 'abc' | slice: 1 }}", "b")]
    [InlineData("{{ '2026-11-03' | date: '%Y' }}", "2026")]
    public void Filters_have_their_liquid_names(string template, string expected)
    {
        Assert.Equal(expected, Rendering.OfLiquid(template));
    }
}
