using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class IncludeFunctionsTests
{
    [Theory]
    [InlineData("{{ include 'x' }}", "text(1,4) : error : Unable to include <x>. No TemplateLoader registered in TemplateContext.TemplateLoader")]
    [InlineData("{{ include '' }}", "text(1,4) : error : Include template name cannot be null or empty")]
    public void Without_a_folder_nothing_can_be_included(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
