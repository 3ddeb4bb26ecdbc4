using Digest.App.Desk;

namespace Digest.Tests.Desk;

public sealed class HtmlTextTests
{
    [Fact]
    public void What_stands_in_braces_is_escaped_and_markup_is_not()
    {
        HtmlText inner = $"<b>{"<script>"}</b>";

        HtmlText outer = $"<p title=\"{"\"&"}\">{inner}{new[] { inner }.AsEnumerable()}</p>";

        Assert.Equal("<p title=\"&quot;&amp;\"><b>&lt;script&gt;</b><b>&lt;script&gt;</b></p>", outer.ToString());
    }
}
