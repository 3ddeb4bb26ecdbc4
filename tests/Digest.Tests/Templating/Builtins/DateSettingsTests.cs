using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class DateSettingsTests
{
    [Theory]
    [InlineData("{{ date.format = '%Y'; date.parse '2026-11-03' }}", "2026")]
    [InlineData("{{ date.parse '2026-11-03' }}", "03 Nov 2026")]
    public void A_template_sets_the_format_of_its_own_dates(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
