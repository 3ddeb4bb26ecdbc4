using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class DateFormatTests
{
    [Theory]
    [InlineData("{{ date.parse '2026-11-03 09:05:07' | date.to_string '%Y-%m-%d %H:%M:%S %e %k %l %j %u %V %%' }}", "2026-11-03 09:05:07  3  9  9 307 2 45 %")]
    [InlineData("{{ date.parse '2026-11-03' | date.to_string '%v|%C|%q' }}", " 3-NOV-2026|20|%q")]
    public void Ruby_patterns_print_dates(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Theory]
    [InlineData("{{ date.parse '03.11.2026' '%d.%m.%Y' | date.to_string '%F' }}", "2026-11-03")]
    [InlineData("{{ date.parse '2026-11-03T10:00:00Z' | date.to_string '%F' }}", "2026-11-03")]
    [InlineData("{{ date.parse '' }}", "")]
    public void Dates_are_read_by_pattern_or_as_they_come(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
