using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class DateFunctionTests
{
    [Theory]
    [InlineData("{{ date '2026-11-03' }}", "03 Nov 2026")]
    [InlineData("{{ date.default_format }}", "%d %b %Y")]
    public void The_word_date_is_a_function_and_an_object(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
