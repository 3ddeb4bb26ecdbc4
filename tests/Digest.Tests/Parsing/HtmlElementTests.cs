using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class HtmlElementTests
{
    [Fact]
    public void Every_element_has_its_treatment_from_the_table()
    {
        Assert.True(HtmlElement.Find("SCRIPT")?.IsDropped);
        Assert.True(HtmlElement.Find("br")?.IsVoid);
        Assert.False(HtmlElement.Find("form")?.IsKept);
        Assert.Null(HtmlElement.Find("itm"));
        Assert.Equal([("href", true), ("title", false), ("lang", false), ("dir", false)], HtmlElement.Find("a")?.Attributes ?? []);
    }
}
