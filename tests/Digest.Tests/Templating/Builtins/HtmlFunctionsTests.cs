using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class HtmlFunctionsTests
{
    [Theory]
    [InlineData("{{ '<a b=\"c>\">t</a>' | html.strip }}", "t")]
    [InlineData("{{ 'a b&c=中' | html.url_encode }}", "a%20b%26c%3D%E4%B8%AD")]
    [InlineData("{{ 'https://x.org/a b?q=中' | html.url_escape }}", "https://x.org/a%20b?q=%E4%B8%AD")]
    [InlineData("{{ 'a\\nb' | html.newline_to_br }}", "a<br />\nb")]
    [InlineData("{{ '<' | html.escape | html.escape }}", "&lt;")]
    public void Html_is_escaped_stripped_and_encoded(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
