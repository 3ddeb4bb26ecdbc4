using Digest.App.Desk;
using Digest.Templating;

namespace Digest.Tests.Desk;

public sealed class TroubleTests
{
    [Fact]
    public void A_templates_error_is_shown_with_its_place_and_its_line_escaped()
    {
        var trouble = Trouble.Of(new TemplateException("no such name") { File = "issue.sbn-html", Line = 7, Excerpt = "<p>{{ x. }}" });

        var shown = trouble.Show(new Tongue(false)).ToString();

        Assert.Contains("issue.sbn-html:7", shown, StringComparison.Ordinal);
        Assert.Contains("&lt;p&gt;{{ x. }}", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_program_is_no_trouble_of_an_editor() => Assert.False(Trouble.Is(new InvalidOperationException()));
}
