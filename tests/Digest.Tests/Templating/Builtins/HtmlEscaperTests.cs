using System.Net;
using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class HtmlEscaperTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain text that is longer than one vector of characters")]
    [InlineData("a<b>&\"'")]
    [InlineData("百模大战：<Grok> 与 “数据封建主” & more text after it")]
    [InlineData("café £5 ÿ\u00a0")]
    [InlineData("emoji 😀 at the end 😀")]
    [InlineData("lone \ud83d half and \udc00 half")]
    public void The_result_is_that_of_the_framework(string text)
    {
        Assert.Equal(WebUtility.HtmlEncode(text), Rendering.Of("{{ x | html.escape }}", new Dictionary<string, object?> { ["x"] = text }));
    }

    [Theory]
    [InlineData("😀<")]
    [InlineData("0123456789<&>é")]
    public void A_text_kept_in_a_variable_is_escaped_in_the_same_way(string text)
    {
        var model = new Dictionary<string, object?> { ["x"] = text };

        Assert.Equal(WebUtility.HtmlEncode(text), Rendering.Of("{{ y = x | html.escape; y }}", model));
    }
}
