using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class CulturesTests
{
    [Theory]
    [InlineData("{{ date.parse '2016-01-05' | date.to_string '%d %B %Y' 'fr-FR' }}", "05 janvier 2016")]
    [InlineData("{{ date.parse '2026-11-23' | date.to_string '%A %b' 'zh-CN' }}", "星期一 11月")]
    [InlineData("{{ 1234.5 | math.format 'N1' 'de-DE' }}", "1.234,5")]
    [InlineData("{{ 1234.5 | math.format 'N1' 'xx' }}", "1,234.5")]
    public void Dates_and_numbers_speak_the_language_asked_for(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
