using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class TimeSpanFunctionsTests
{
    [Theory]
    [InlineData("{{ (timespan.from_hours 25).days }}", "1")]
    [InlineData("{{ (timespan.parse '1.02:00:00').total_hours }}", "26")]
    [InlineData("{{ (timespan.zero + timespan.from_minutes 5).minutes }}", "5")]
    public void Durations_are_made_and_read(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
