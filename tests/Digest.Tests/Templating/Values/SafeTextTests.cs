using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class SafeTextTests
{
    [Fact]
    public void Safe_text_joined_to_other_text_is_safe_no_longer()
    {
        using var folder = new TemplateFolder(("a.sbn-html", "{{ x = '<b>' | raw; x }}{{ x + '<i>' }}"));

        Assert.Equal("<b>&lt;b&gt;&lt;i&gt;", folder.Engine.Render("a.sbn-html", new { }));
    }
}
