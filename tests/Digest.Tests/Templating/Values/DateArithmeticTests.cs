using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class DateArithmeticTests
{
    [Theory]
    [InlineData("{{ ((date.parse '2026-11-03') - (date.parse '2026-11-01')).days }}", "2")]
    [InlineData("{{ (date.parse '2026-11-03') > (date.parse '2026-11-01') }}", "true")]
    [InlineData("{{ (date.parse '2026-11-01') + timespan.from_days 2 }}", "03 Nov 2026")]
    public void Dates_are_compared_and_subtracted(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
