using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class DateFunctionsTests
{
    [Theory]
    [InlineData("{{ date.parse '2016-01-31' | date.add_days 1 }}", "01 Feb 2016")]
    [InlineData("{{ date.parse '2016-01-31' | date.add_months 1 }}", "29 Feb 2016")]
    [InlineData("{{ (date.parse '2016-01-05' | date.add_hours 25).day }}", "6")]
    [InlineData("{{ null | date.add_days 1 }}", "")]
    public void Dates_are_moved(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
